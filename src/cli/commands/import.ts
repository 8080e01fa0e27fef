import { basename } from "node:path";
import { Command } from "commander";
import { bringIn, remake, type BroughtIn, type RemadeWorkbook } from "../../app/making/bringIn";
import { terminalTranslator } from "../../i18n/terminalTranslator";
import type { Inputs } from "../../model/inputs";
import type { Language } from "../../model/language";
import type { Outcome, Problem } from "../../model/problem";
import { statusFor } from "../exitStatus";
import { languageOption, readMeasurementFiles, readWorkbookFile } from "../options";
import { ironCalc, xlsxFiles } from "../ports";
import { say, sayProblems } from "../report";
import { refuseTarget, writeWhole } from "../writeNewFile";

interface ImportOptions {
  readonly measurements: readonly string[];
  readonly previous?: string;
  readonly selfAssessment?: string;
  readonly out?: string;
  readonly preview?: boolean;
  readonly force?: boolean;
  readonly language: Language;
}

export function importCommand(): Command {
  return new Command("import")
    .summary("add measurements, a previous evaluation or a self-assessment to a workbook")
    .description(
      "Reads a workbook and makes it again with measurements (and room for more), a previous\n" +
        "evaluation or a self-assessment. Everything that was filled in is kept. Sheets, charts, comments and formatting of\n" +
        "your own are not: a workbook that has them is better enlarged in Excel, with the add-in.",
    )
    .argument("<file.xlsx>", "the workbook, which is not changed")
    .option(
      "--measurements <files...>",
      "measurements to compare with (.csv, .xlsx, or earlier workbooks)",
      [],
    )
    .option(
      "--previous <file.xlsx>",
      "the workbook of a previous evaluation, to show next to this one",
    )
    .option(
      "--self-assessment <file.xlsx>",
      "what the municipality filled in before the visit, to show next to the evaluators' own",
    )
    .option("--out <file.xlsx>", "the workbook to write")
    .option("--preview", "say what would be added, and write nothing")
    .option("--force", "overwrite the file if it exists")
    .addOption(languageOption())
    .addHelpText(
      "after",
      "\nExample:\n  kompassbok import karasjok.xlsx --measurements others.csv --previous karasjok-2019.xlsx --out new.xlsx",
    )
    .action(run);
}

async function run(path: string, options: ImportOptions, command: Command): Promise<void> {
  const { out, measurements, previous, selfAssessment, preview = false } = options;
  if (measurements.length === 0 && previous === undefined && selfAssessment === undefined) {
    command.error("error: give --measurements, --previous or --self-assessment");
  }
  if (preview) await showPreview(path, options);
  else if (out === undefined) command.error("error: give --out, or --preview");
  else await make(path, out, options);
}

/** Shows what would be imported. */
async function showPreview(path: string, options: ImportOptions): Promise<void> {
  const { language, measurements } = options;
  const t = terminalTranslator(language);
  const brought = await gather(path, options);
  if (brought.ok) {
    const { fresh, known, inputs } = brought.value;
    sayNotKept(brought.value, path, language);
    if (measurements.length > 0) {
      say(t("terminal.wouldBring", { count: fresh.length, known }));
      for (const { municipality, year, version, total } of fresh) {
        say(`  ${t("terminal.measurement", { municipality, year, version, total })}`);
      }
    }
    if (options.previous !== undefined && inputs.previous) {
      say(t("terminal.wouldBringPrevious", { year: inputs.previous.year }));
    }
    if (options.selfAssessment !== undefined) say(t("terminal.wouldBringSelf", countsOf(inputs)));
  }
  say(t("terminal.notWritten"));
  sayProblems(brought.problems, language);
  process.exitCode = statusFor(brought.problems);
}

async function make(path: string, out: string, options: ImportOptions): Promise<void> {
  const { language, force = false } = options;
  const t = terminalTranslator(language);
  const refused = await refuseTarget(out, force);
  const brought = refused ? failed([refused]) : await gather(path, options);
  if (brought.ok) sayNotKept(brought.value, path, language);
  const made = brought.ok
    ? await remake(brought.value, { file: xlsxFiles, calculator: ironCalc })
    : null;
  const unwritten = made && (await writeWhole(out, made.bytes, force));
  const problems = [
    ...brought.problems,
    ...(made?.assessment.problems ?? []),
    ...(unwritten ? [unwritten] : []),
  ];
  if (made && !unwritten) sayRemade(made, path, out, options);
  else say(t("terminal.notWritten"));
  sayProblems(problems, language);
  process.exitCode = statusFor(problems);
}

async function gather(path: string, options: ImportOptions): Promise<Outcome<BroughtIn>> {
  const workbook = await readWorkbookFile(path);
  const measurements = await readMeasurementFiles(options.measurements);
  const previous = await readWorkbookFile(options.previous);
  const own = await readWorkbookFile(options.selfAssessment);
  if (!workbook.ok || !workbook.value || !measurements.ok || !previous.ok || !own.ok) {
    return failed([workbook, measurements, previous, own].flatMap(({ problems }) => problems));
  }
  const brought = bringIn({
    workbook: { name: basename(path), value: workbook.value, problems: workbook.problems },
    measurements: measurements.value,
    previous: previous.value && { name: basename(options.previous ?? ""), value: previous.value },
    selfAssessment: own.value && {
      name: basename(options.selfAssessment ?? ""),
      value: own.value,
    },
    thisYear: new Date().getFullYear(),
  });
  const ofFiles = [...measurements.problems, ...previous.problems, ...own.problems];
  return { ...brought, problems: [...ofFiles, ...brought.problems] };
}

/** How much there is of the self-assessment. */
function countsOf({ selfAssessment }: Inputs): { criteria: number; questions: number } {
  return {
    criteria: Object.keys(selfAssessment?.accounts ?? {}).length,
    questions: Object.keys(selfAssessment?.levels ?? {}).length,
  };
}

function failed(problems: readonly Problem[]): Outcome<BroughtIn> {
  return { ok: false, problems };
}

/** Warns about sheets that will not be kept, before anything is written. */
function sayNotKept({ ownSheets }: BroughtIn, path: string, language: Language): void {
  const t = terminalTranslator(language);
  say(t("terminal.note", { note: t("terminal.notKept", { source: basename(path) }) }));
  if (ownSheets.length === 0) return;
  say(t("terminal.note", { note: t("terminal.ownSheets", { sheets: ownSheets.join(", ") }) }));
}

function sayRemade(made: RemadeWorkbook, path: string, out: string, options: ImportOptions): void {
  const { inputs, assessment, fresh, known } = made;
  const { language, measurements, previous } = options;
  const t = terminalTranslator(language);
  const { reported, cap } = assessment.total;
  say(
    t("terminal.remade", {
      file: out,
      source: basename(path),
      municipality: inputs.municipality.name,
      year: inputs.round.year,
      total: reported === null ? t("total.none") : t("total.points", { total: reported, cap }),
    }),
  );
  if (measurements.length > 0) say(t("terminal.broughtIn", { count: fresh.length, known }));
  if (previous !== undefined && inputs.previous) {
    say(t("terminal.broughtPrevious", { year: inputs.previous.year }));
  }
  if (options.selfAssessment !== undefined) say(t("terminal.broughtSelf", countsOf(inputs)));
  if (inputs.label !== "") say(t("terminal.label", { label: inputs.label }));
}
