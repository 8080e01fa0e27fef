import { Command } from "commander";
import { scoreAnswersFile, scoreWorkbook, type Scored } from "../../app/answers/score";
import type { Language } from "../../model/language";
import type { Outcome } from "../../model/problem";
import { assessmentJson, assessmentTable } from "../assessmentText";
import { statusFor } from "../exitStatus";
import { languageOption, readCatalogue } from "../options";
import { xlsxFiles } from "../ports";
import { inFileOf, nameOf, readBytes, readOptionalText, readText } from "../readFile";
import { print, sayProblems } from "../report";

interface ScoreOptions {
  readonly json?: boolean;
  readonly language: Language;
  readonly catalogue?: string;
  readonly profile?: string;
}

export function scoreCommand(): Command {
  return new Command("score")
    .summary("print a workbook's or an answers file's points")
    .description("Prints the assessment of a workbook or of an answers file.")
    .argument("<file>", "a workbook (.xlsx) or an answers file (.json)")
    .option("--json", "print the whole assessment as JSON")
    .addOption(languageOption())
    .option("--catalogue <file>", "the answers file's own catalogue (.json, .csv or .xlsx)")
    .option("--profile <file.json>", "a scoring profile for the answers file")
    .addHelpText("after", "\nExample:\n  kompassbok score karasjok.xlsx --json > karasjok.json")
    .action(run);
}

async function run(path: string, options: ScoreOptions): Promise<void> {
  const scored = inFileOf(path, await score(path, options));
  if (scored.ok) {
    const { value } = scored;
    const textOf = options.json ? assessmentJson : assessmentTable;
    print(textOf(value, options.language));
  }
  sayProblems(scored.problems, options.language);
  process.exitCode = statusFor(scored.problems);
}

async function score(path: string, options: ScoreOptions): Promise<Outcome<Scored>> {
  if (!path.toLowerCase().endsWith(".json")) {
    const bytes = await readBytes(path);
    return bytes.ok ? scoreWorkbook(bytes.value, xlsxFiles) : bytes;
  }
  const text = await readText(path);
  const profile = await readOptionalText(options.profile);
  const catalogue = await readCatalogue(options.catalogue);
  if (!text.ok) return text;
  if (!profile.ok) return profile;
  if (!catalogue.ok) return catalogue;
  return scoreAnswersFile(text.value, {
    catalogue: catalogue.value,
    profile: profile.value,
    language: options.language,
    files: { catalogue: nameOf(options.catalogue), profile: nameOf(options.profile) },
  });
}
