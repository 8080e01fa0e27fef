import { Command } from "commander";
import { basename } from "node:path";
import {
  collect,
  collectedCsv,
  type Collected,
  type SkippedWorkbook,
} from "../../app/measurements/collect";
import { formatProblem } from "../../i18n/formatProblem";
import { terminalTranslator } from "../../i18n/terminalTranslator";
import type { Language } from "../../model/language";
import { isNote, problem, type Problem } from "../../model/problem";
import { exitStatus, statusFor } from "../exitStatus";
import { findWorkbooks } from "../findWorkbooks";
import { languageOption } from "../options";
import { xlsxFiles } from "../ports";
import { readBytes } from "../readFile";
import { say, sayProblems, sayProgress } from "../report";
import { refuseTarget, writeWhole } from "../writeNewFile";

interface CollectCommandOptions {
  readonly out: string;
  readonly force?: boolean;
  readonly unfinished?: boolean;
  readonly language: Language;
}

export function collectCommand(): Command {
  return new Command("collect")
    .summary("gather the results of many workbooks in one file")
    .description(
      "Writes one measurement for each workbook, to compare with: municipality, year, total and areas.\n" +
        "Workbooks that cannot be read, or are not finished, are named and skipped.",
    )
    .argument(
      "<folder|files...>",
      "workbooks (.xlsx, .xlsm), or folders with workbooks anywhere in them",
    )
    .requiredOption("--out <file.csv>", "the file of measurements to write")
    .option("--unfinished", "take workbooks with open or invalid questions, too, and name them")
    .option("--force", "overwrite the file if it exists")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  kompassbok collect evaluations/2026 --out measurements.csv",
    )
    .action(run);
}

async function run(paths: string[], options: CollectCommandOptions): Promise<void> {
  const { language, out, force = false } = options;
  const refused = await refuseTarget(out, force, ".csv");
  const found = refused ? failed(refused) : await findWorkbooks(paths);
  if (!found.ok) {
    say(terminalTranslator(language)("terminal.notWritten"));
    sayProblems(found.problems, language);
    process.exitCode = statusFor(found.problems);
    return;
  }
  const { workbooks, foreign, others } = found.value;
  const collected = await collect(
    workbooks.map((path) => ({
      name: path,
      source: basename(path),
      read: () => readBytes(path),
    })),
    xlsxFiles,
    {
      allowUnfinished: options.unfinished ?? false,
      thisYear: new Date().getFullYear(),
      onProgress: (done, count) => sayProgress("terminal.collecting", { done, count }, language),
    },
  );
  const unwritten = await write(collected, out, force);
  const skipped = [...collected.skipped, ...foreign.map(ofForeignFormat)];
  const warnings = [...otherFiles(others), ...found.problems, ...collected.warnings];
  report({ ...collected, skipped, warnings }, unwritten, options);
}

function ofForeignFormat(name: string): SkippedWorkbook {
  return { name, problems: [problem("workbookFormat", { file: name })] };
}

/** The most file names to list on one line. */
const mostNamed = 10;

function otherFiles(paths: readonly string[]): Problem[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, mostNamed).map((path) => basename(path));
  const names = [...named, ...(paths.length > mostNamed ? ["…"] : [])].join(", ");
  return [problem("otherFiles", {}, null, { count: paths.length, files: names })];
}

function failed(refused: Problem) {
  return { ok: false, problems: [refused] } as const;
}

/** Writes nothing if there are no measurements. */
async function write(
  { measurements }: Collected,
  out: string,
  force: boolean,
): Promise<Problem | null> {
  if (measurements.length === 0) return null;
  return writeWhole(out, new TextEncoder().encode(collectedCsv(measurements)), force);
}

function report(
  { measurements, skipped, warnings }: Collected,
  unwritten: Problem | null,
  { out, language }: CollectCommandOptions,
): void {
  const t = terminalTranslator(language);
  const isWritten = measurements.length > 0 && !unwritten;
  const counts = { read: measurements.length, count: measurements.length + skipped.length };
  say(t("terminal.collected", { ...counts, skipped: skipped.length }));
  say(isWritten ? t("terminal.wrote", { file: out }) : t("terminal.notWritten"));
  if (skipped.length > 0) say(t("terminal.skipped"));
  for (const { name, problems } of skipped) {
    const [first, ...more] = problems;
    const reason = first ? formatProblem(first, t) : name;
    say(`  ${reason}${more.length > 0 ? ` ${t("terminal.more", { count: more.length })}` : ""}`);
  }
  sayProblems(unwritten ? [...warnings, unwritten] : warnings, language);
  if (unwritten) process.exitCode = exitStatus.wrongUse;
  else
    process.exitCode =
      skipped.length > 0 || !warnings.every(isNote) ? exitStatus.problems : exitStatus.done;
}
