import { Command } from "commander";
import { groupDifferences, verify, type Verified } from "../../app/checking/verify";
import { foundAndExpected } from "../../i18n/foundAndExpected";
import { terminalTranslator } from "../../i18n/terminalTranslator";
import type { Language } from "../../model/language";
import { printable } from "../../model/printable";
import { exitStatus, statusFor } from "../exitStatus";
import { languageOption } from "../options";
import { xlsxFiles } from "../ports";
import { inFileOf, readBytes } from "../readFile";
import { print, sayProblems } from "../report";

export function verifyCommand(): Command {
  return new Command("verify")
    .summary("check a workbook against its plan and the engine")
    .description(
      "Lists what in a workbook differs from its plan or from the engine: cell, found, expected.",
    )
    .argument("<file.xlsx>", "the workbook")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  kompassbok verify karasjok.xlsx")
    .action(run);
}

async function run(path: string, { language }: { readonly language: Language }): Promise<void> {
  const t = terminalTranslator(language);
  const bytes = await readBytes(path);
  const verified = bytes.ok ? inFileOf(path, verify(bytes.value, xlsxFiles)) : bytes;
  sayProblems(verified.problems, language);
  process.exitCode = statusFor(verified.problems);
  if (!verified.ok) return;
  const { differences } = verified.value;
  if (differences.length === 0) {
    print(`${t("verify.sound")}\n`);
    return;
  }
  process.exitCode = exitStatus.problems;
  const { causes, others } = groupDifferences(differences);
  const lines = [
    ...causes.map(({ difference, follows }) => {
      const { code, sheet } = difference;
      const isGone = code === "sheetMissing";
      const line = isGone ? printable(t("verify.sheetGone", { sheet })) : lineOf(difference, t);
      if (follows.length === 0) return `${line}\n`;
      return `${line} ${t("verify.follow", { count: follows.length })}\n`;
    }),
    ...others.map((found) => `${lineOf(found, t)}\n`),
  ];
  print(`${t("terminal.differences", { count: causes.length + others.length })}\n`);
  print(lines.join(""));
  const codes = new Set(causes.map(({ difference }) => difference.code));
  if (codes.has("sheetMissing")) print(`${t("terminal.repairSheets")}\n`);
  if (codes.has("rowsMoved")) print(`${t("terminal.repairRows")}\n`);
}

function lineOf(
  { code, sheet, cell, found, expected }: Verified["differences"][number],
  t: ReturnType<typeof terminalTranslator>,
): string {
  const where = [sheet, cell].filter((part) => part !== "").join("!");
  const what = t(`difference.${code}`);
  const shown = foundAndExpected({ code, found, expected }, t);
  const message = shown ? t("terminal.foundExpected", { what, ...shown }) : `${what}.`;
  return printable(`${where}: ${message}`);
}
