import { Command, Option } from "commander";
import { generate, type GeneratedWorkbook } from "../../app/making/generate";
import { terminalTranslator } from "../../i18n/terminalTranslator";
import { factLimits } from "../../model/factLimits";
import type { Language } from "../../model/language";
import { countries, type Country } from "../../model/measurement";
import type { Outcome, Problem } from "../../model/problem";
import { statusFor } from "../exitStatus";
import {
  languageOption,
  readCatalogue,
  readMeasurements,
  readWorkbookFile,
  wholeNumber,
} from "../options";
import { ironCalc, xlsxFiles } from "../ports";
import { nameOf, readOptionalText } from "../readFile";
import { say, sayProblems } from "../report";
import { refuseTarget, writeWhole } from "../writeNewFile";

interface GenerateOptions {
  readonly municipality?: string;
  readonly year?: number;
  readonly country?: Country;
  readonly population?: number;
  readonly language: Language;
  readonly answers?: string;
  readonly measurements?: string;
  readonly catalogue?: string;
  readonly profile?: string;
  readonly previous?: string;
  readonly carryActions?: boolean;
  readonly selfAssessment?: boolean;
  readonly out: string;
  readonly force?: boolean;
}

export function generateCommand(): Command {
  return new Command("generate")
    .summary("make a workbook")
    .description(
      "Makes the scoring workbook, with answers filled in where an answers file is given.",
    )
    .option("--municipality <name>", "the municipality; else from the answers file")
    .option(
      "--year <year>",
      "the year of the evaluation; else from the answers file",
      wholeNumber(factLimits.year),
    )
    .addOption(new Option("--country <country>", "the country (default: NO)").choices(countries))
    .option("--population <number>", "inhabitants", wholeNumber(factLimits.population))
    .addOption(languageOption())
    .option("--answers <file.json>", "an answers file to fill in")
    .option(
      "--measurements <file>",
      "measurements to compare with (.csv, .xlsx, or an earlier workbook)",
    )
    .option("--catalogue <file>", "a catalogue of your own (.json, .csv or .xlsx)")
    .option("--profile <file.json>", "a scoring profile of your own")
    .option(
      "--previous <file.xlsx>",
      "the workbook of a previous evaluation, to show next to this one",
    )
    .option("--carry-actions", "carry over the open actions of the previous evaluation")
    .option(
      "--self-assessment",
      "a workbook for the municipality to describe itself in before the visit",
    )
    .requiredOption("--out <file.xlsx>", "the workbook to write")
    .option("--force", "overwrite the file if it exists")
    .addHelpText(
      "after",
      "\nExample:\n  kompassbok generate --municipality Karasjok --year 2026 --population 2600 --out karasjok.xlsx",
    )
    .action(run);
}

async function run(options: GenerateOptions, command: Command): Promise<void> {
  const { language, out, force = false } = options;
  if (options.carryActions === true && options.previous === undefined) {
    command.error("error: --carry-actions needs --previous");
  }
  const t = terminalTranslator(language);
  const refused = await refuseTarget(out, force);
  const made = refused ? failed([refused]) : await make(options);
  const unwritten = made.ok ? await writeWhole(out, made.value.bytes, force) : null;
  const problems = unwritten ? [...made.problems, unwritten] : made.problems;
  if (made.ok && !unwritten) sayMade(made.value, options);
  else say(t("terminal.notWritten"));
  sayProblems(problems, language);
  process.exitCode = statusFor(problems);
}

async function make(options: GenerateOptions): Promise<Outcome<GeneratedWorkbook>> {
  const answers = await readOptionalText(options.answers);
  const measurements = await readMeasurements(options.measurements);
  const profile = await readOptionalText(options.profile);
  const catalogue = await readCatalogue(options.catalogue);
  const previous = await readWorkbookFile(options.previous);
  const files = [answers, measurements, profile, catalogue, previous] as const;
  if (!answers.ok || !measurements.ok || !profile.ok || !catalogue.ok || !previous.ok) {
    return failed(files.flatMap(({ problems }) => problems));
  }
  const made = await generate(
    {
      municipality: options.municipality ?? null,
      year: options.year ?? null,
      country: options.country ?? null,
      population: options.population ?? null,
      language: options.language,
      answers: answers.value,
      measurements: measurements.value,
      thisYear: new Date().getFullYear(),
      catalogue: catalogue.value,
      profile: profile.value,
      previous: previous.value,
      carryActions: options.carryActions ?? false,
      isSelfAssessment: options.selfAssessment === true,
      files: {
        answers: nameOf(options.answers),
        measurements: nameOf(options.measurements),
        catalogue: nameOf(options.catalogue),
        profile: nameOf(options.profile),
        previous: nameOf(options.previous),
      },
    },
    { file: xlsxFiles, calculator: ironCalc },
  );
  return {
    ...made,
    problems: [...measurements.problems, ...previous.problems, ...made.problems],
  };
}

function failed(problems: readonly Problem[]): Outcome<GeneratedWorkbook> {
  return { ok: false, problems };
}

function sayMade(
  { inputs, assessment }: GeneratedWorkbook,
  { language, out }: GenerateOptions,
): void {
  const t = terminalTranslator(language);
  const { total, questions } = assessment;
  say(
    t("terminal.made", {
      file: out,
      municipality: inputs.municipality.name,
      year: inputs.round.year,
      total:
        total.reported === null
          ? t("total.none")
          : t("total.points", { total: total.reported, cap: total.cap }),
      answered: total.answered,
      questions: questions.length,
      invalid: total.invalid,
    }),
  );
  if (inputs.label !== "") say(t("terminal.label", { label: inputs.label }));
}
