import { basename } from "node:path";
import { Command } from "commander";
import { agreeFiles, makeAgreed, type Agreed } from "../../app/agreeing/agree";
import type { GivenFile } from "../../app/opening/givenFile";
import { terminalTranslator } from "../../i18n/terminalTranslator";
import type { Language } from "../../model/language";
import { success, type Outcome, type Problem } from "../../model/problem";
import { agreementJson, agreementTable } from "../agreementText";
import { statusFor } from "../exitStatus";
import { languageOption, readCatalogue } from "../options";
import { ironCalc, xlsxFiles } from "../ports";
import { inFileOf, readBytes, readOptionalText } from "../readFile";
import { print, say, sayProblems } from "../report";
import { refuseTarget, writeWhole } from "../writeNewFile";

interface AgreeOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly catalogue?: string;
  readonly profile?: string;
  readonly language: Language;
}

export function agreeCommand(): Command {
  return new Command("agree")
    .summary("bring together what several evaluators scored apart")
    .description(
      "Makes one workbook from those, or the answers files, of two to four evaluators. What all agree\n" +
        "on is taken, the rest is blank; who answered what is on a sheet of its own. Prints how far they\n" +
        "agree, and the questions with most points at stake.",
    )
    .argument("<files...>", "workbooks (.xlsx) or answers files (.json), one for each evaluator")
    .requiredOption("--out <file.xlsx>", "the workbook to write")
    .option("--json", "print the whole agreement as JSON")
    .option("--catalogue <file>", "the answers files' own catalogue (.json, .csv or .xlsx)")
    .option("--profile <file.json>", "a scoring profile, where no file is a workbook")
    .option("--force", "overwrite the file if it exists")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  kompassbok agree kari.xlsx ola.xlsx per.json --out agreed.xlsx",
    )
    .action(run);
}

async function run(paths: readonly string[], options: AgreeOptions): Promise<void> {
  const { language, out, force = false, json = false } = options;
  const t = terminalTranslator(language);
  const refused = await refuseTarget(out, force);
  const agreed = refused ? failed([refused]) : await gather(paths, options);
  const bytes = agreed.ok
    ? await makeAgreed(agreed.value, { file: xlsxFiles, calculator: ironCalc })
    : null;
  const unwritten = bytes && (await writeWhole(out, bytes, force));
  const problems = unwritten ? [...agreed.problems, unwritten] : agreed.problems;
  if (agreed.ok) print(json ? agreementJson(agreed.value) : agreementTable(agreed.value, language));
  if (agreed.ok && !unwritten) sayMade(agreed.value, options);
  else say(t("terminal.notWritten"));
  sayProblems(problems, language);
  process.exitCode = statusFor(problems);
}

async function gather(paths: readonly string[], options: AgreeOptions): Promise<Outcome<Agreed>> {
  const files = await readFiles(paths);
  const catalogue = await readCatalogue(options.catalogue);
  const profile = await readOptionalText(options.profile);
  if (!files.ok || !catalogue.ok || !profile.ok) {
    return failed([files, catalogue, profile].flatMap(({ problems }) => problems));
  }
  const request = { files: files.value, language: options.language };
  return agreeFiles({ ...request, catalogue: catalogue.value, profile: profile.value }, xlsxFiles);
}

/** Reads all files; reports all errors at once. */
async function readFiles(paths: readonly string[]): Promise<Outcome<readonly GivenFile[]>> {
  const files: GivenFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const bytes = inFileOf(path, await readBytes(path));
    for (const each of bytes.problems) problems.push(each);
    if (bytes.ok) files.push({ name: basename(path), bytes: bytes.value });
  }
  return files.length < paths.length ? { ok: false, problems } : success(files, problems);
}

function failed(problems: readonly Problem[]): Outcome<Agreed> {
  return { ok: false, problems };
}

function sayMade({ inputs, assessment }: Agreed, { language, out }: AgreeOptions): void {
  const t = terminalTranslator(language);
  say(t("terminal.note", { note: t("terminal.agreedNotKept") }));
  const { total, questions } = assessment;
  say(
    t("terminal.agreed", {
      file: out,
      municipality: inputs.municipality.name,
      year: inputs.round.year,
      answered: total.answered,
      questions: questions.length,
    }),
  );
}
