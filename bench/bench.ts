/**
 * Measures speed, size and agreement: `npm run bench`, or only some parts: `npm run bench pane
 * engine`. Prints one table and asserts no times; it only asserts that both sides of a comparison
 * give the same result.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { gatherInputs } from "../src/app/making/gatherInputs";
import { verify } from "../src/app/checking/verify";
import { calculate, initCalculator } from "../src/ironcalc/calculator";
import { ironCalc, xlsxFiles } from "../src/cli/ports";
import { scoreAssessment } from "../src/engine/scoreAssessment";
import { blankAnswer, type Answers } from "../src/model/answers";
import { allQuestions, type Catalogue } from "../src/model/catalogue";
import type { Inputs } from "../src/model/inputs";
import { mostMeasurements } from "../src/model/measurement";
import { buildWorkbookPlan } from "../src/workbook/buildWorkbookPlan";
import { calculatedCells, fileCells } from "../test/support/cellMap";
import { compareCells } from "../test/support/compareCells";
import { measurementRows } from "../test/model/sampleInputs";
import { recalculate } from "../test/support/libreOffice";
import { coldStart } from "./command";
import { timeCollect } from "./collectBench";
import { timeComparison } from "./comparisonBench";
import { recalculationSeconds } from "./libreOfficeRecalculation";
import { callsFor, loadExcelize, writeDirectly } from "./directWriting";
import { handWrittenAssessment } from "../test/engine/handWrittenAssessment";
import { measureOffice } from "./officeTraffic";
import { measurePane, throttling, type Spread } from "./pane/measurePane";
import { median, timeInTurns } from "./timing";

interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** The measurement ÷ its reference, if there is one. */
  readonly ratio?: number;
}

async function main(): Promise<void> {
  const inputs = exampleInputs();
  const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
    engine: async () => benchEngine(inputs),
    comparison: async () => benchComparison(inputs.catalogue),
    workbook: async () => benchWorkbook(inputs),
    check: () => benchCheck(inputs),
    office: async () => benchOffice(inputs),
    pane: benchPane,
    command: benchCommand,
    collect: benchCollect,
    recalculation: async () => benchRecalculation(inputs),
    measurements: () => benchManyMeasurements(inputs),
  };
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`parts are: ${Object.keys(parts).join(", ")}`);
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await part()));
  }
  printTable(rows);
}

/** The fictional municipality, or another example, and 60 measurements of others. */
function exampleInputs(answers = "assets/eksempel-answers.json"): Inputs {
  const gathered = gatherInputs({
    municipality: null,
    year: null,
    country: null,
    population: null,
    language: "nb",
    answers: readFileSync(answers, "utf8"),
    measurements: readFileSync("assets/fictional-60.csv", "utf8"),
    catalogue: null,
    profile: null,
  });
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems));
  const { value } = gathered;
  return { ...value, measurements: value.measurements.slice(0, 60) };
}

/** Four levels for each question, in varying combinations. */
function fullAnswers(catalogue: Catalogue): Answers {
  const answers = allQuestions(catalogue).map(({ id }, n) => {
    const [system, extent, result, evaluation] = [1, 5, 25, 125].map(
      (step) => Math.floor((n * 7) / step) % 5,
    );
    return [id, { ...blankAnswer, system, extent, result, evaluation }] as const;
  });
  return Object.fromEntries(answers) as Answers;
}

async function benchEngine(inputs: Inputs): Promise<Row[]> {
  const full = { ...inputs, answers: fullAnswers(inputs.catalogue) };
  for (const scorable of [full, inputs, { ...inputs, answers: {} }]) {
    if (!isDeepStrictEqual(scoreAssessment(scorable), handWrittenAssessment(scorable))) {
      throw new Error("the engine and the hand-written pass differ");
    }
  }
  const [engine = NaN, byHand = NaN] = await timeInTurns(
    [() => scoreAssessment(full), () => handWrittenAssessment(full)],
    { rounds: 60, calls: 1000, warmUp: 5000 },
  );
  return [
    {
      what: "engine: 165 answers scored",
      target: `at most twice a hand-written pass (${microseconds(byHand)})`,
      measured: microseconds(engine),
      ratio: engine / byHand,
    },
  ];
}

async function benchComparison(catalogue: Catalogue): Promise<Row[]> {
  const { measurements, one, ten } = await timeComparison(catalogue);
  return [
    {
      what: `comparison: ${measurements} measurements, statistics and ranking`,
      target: "at most 20 ms",
      measured: `${one.toFixed(1)} ms`,
    },
    {
      what: "  of ten times as many",
      target: `linear: about 10 × ${one.toFixed(1)} ms`,
      measured: `${ten.toFixed(1)} ms`,
      ratio: ten / one,
    },
  ];
}

async function benchWorkbook(inputs: Inputs): Promise<Row[]> {
  const excelize = await loadExcelize();
  initCalculator(await ironCalc.loadWasm());
  const plan = buildWorkbookPlan(inputs);
  const values = calculate(plan);
  const calls = callsFor(plan, values, excelize);
  const blank = buildWorkbookPlan({ ...inputs, answers: {}, measurements: [] });
  const blankSize = xlsxFiles.write(blank, calculate(blank)).length;
  const size = xlsxFiles.write(plan, values).length;
  const [planned = NaN, direct = NaN, calculated = NaN, planAlone = NaN] = await timeInTurns(
    [
      () => xlsxFiles.write(buildWorkbookPlan(inputs), values),
      () => writeDirectly(calls, excelize),
      () => calculate(plan),
      () => buildWorkbookPlan(inputs),
    ],
    { rounds: 7, calls: 1, warmUp: 2 },
  );
  return [
    {
      what: "workbook: plan and render",
      target: `at most 1.5 × excelize alone (${milliseconds(direct)}, ${calls.length} calls)`,
      measured: milliseconds(planned),
      ratio: planned / direct,
    },
    { what: "  of it the plan", target: "", measured: milliseconds(planAlone) },
    { what: "workbook: calculate", target: "at most 3 s", measured: milliseconds(calculated) },
    {
      what: "workbook: size, blank, with 60 rows for measurements",
      target: "less than 250 KiB, which is 256 KB",
      measured: kilobytes(blankSize),
    },
    {
      what: "workbook: size, answered, with 60 measurements and rows for 40 more",
      target: "less than 300 KB",
      measured: kilobytes(size),
    },
  ];
}

/** Checks the example file, from bytes to differences. */
function benchCheck(inputs: Inputs): Row[] {
  const plan = buildWorkbookPlan(inputs);
  const bytes = xlsxFiles.write(plan, calculate(plan));
  const checks = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    const checked = verify(bytes, xlsxFiles);
    const { user, system } = process.cpuUsage(before);
    if (!checked.ok || checked.value.differences.length > 0) throw new Error("it is not as made");
    return (user + system) / 1000;
  });
  return [
    {
      what: "check: the example's workbook, processor time of the first",
      target: "less than 800 ms",
      measured: milliseconds(checks[0] ?? NaN),
    },
    { what: "  of later ones", target: "", measured: milliseconds(median(checks.slice(1))) },
  ];
}

/** Uses Microsoft's client library with the stand-in for Excel. */
async function benchOffice(inputs: Inputs): Promise<Row[]> {
  const plan = buildWorkbookPlan(inputs);
  const areaKeys = inputs.catalogue.areas.map(({ key }) => key);
  const { generate, cellByCell, read, verify, score } = await measureOffice(plan, areaKeys);
  return [
    {
      what: "Excel: generate, requests",
      target: "at most 27",
      measured: String(generate.requests),
    },
    { what: "  the largest", target: "less than 150 KB", measured: kilobytes(generate.largest) },
    {
      what: "  all together",
      target: `less than 1,400 KB, a tenth of cell by cell (${kilobytes(cellByCell.bytes)})`,
      measured: kilobytes(generate.bytes),
      ratio: generate.bytes / cellByCell.bytes,
    },
    { what: "Excel: read all, requests", target: "1", measured: String(read.requests) },
    { what: "Excel: check, requests", target: "at most 2", measured: String(verify.requests) },
    {
      what: "Excel: score a question",
      target: "2 requests of less than 2 KB each",
      measured: `${score.requests}, ${kilobytes(score.largest)}`,
    },
  ];
}

/** In Chromium with the stand-in for Excel, alternating with a pane that is one Fluent button. */
async function benchPane(): Promise<Row[]> {
  const { blank, opened, minimal, card, next, points, button, longestFrame, compared } =
    await measurePane();
  const slowed = (what: string, spread: Spread): Row => ({
    what,
    target: `at most 100 ms (one button: ${milliseconds(button.middle)})`,
    measured: spreadText(spread),
    ratio: spread.middle / button.middle,
  });
  return [
    {
      what: "pane: scripts before the first screen, gzipped",
      target: `at most 225 KB (one button: ${kilobytes(minimal.script)})`,
      measured: kilobytes(blank.script),
    },
    {
      what: "  in a workbook of ours",
      target: "at most 225 KB",
      measured: kilobytes(opened.script),
    },
    {
      what: "pane: navigation to the first control, cold",
      target: `at most 1.3 × one button (${milliseconds(minimal.cold)})`,
      measured: milliseconds(blank.cold),
      ratio: blank.cold / minimal.cold,
    },
    {
      what: "  cached",
      target: `at most 1.3 × one button (${milliseconds(minimal.cached)})`,
      measured: milliseconds(blank.cached),
      ratio: blank.cached / minimal.cached,
    },
    {
      what: "  cached, to the questions of a workbook of ours",
      target: "",
      measured: milliseconds(opened.cached),
      ratio: opened.cached / minimal.cached,
    },
    slowed(`pane: from a click on a question to its card, slowed ${throttling} times`, card),
    slowed("  from Enter on a card to the next one", next),
    slowed("  from a key to the points", points),
    {
      what: "pane: longest frame while 165 questions are filtered and searched",
      target: "less than 50 ms",
      measured: longestFrame === 0 ? "less than 50 ms" : milliseconds(longestFrame),
    },
    {
      what: "pane: from an act to what it shows, among 1,000 measurements",
      target: "less than 50 ms",
      measured: spreadText(compared),
    },
  ];
}

function spreadText({ middle, longest }: Spread): string {
  return `${milliseconds(middle)}, longest ${milliseconds(longest)}`;
}

/** Starts the command as users do: from source, and as the installed bundle. */
function benchCommand(): Row[] {
  const build = spawnSync("npm", ["run", "build"], { stdio: "ignore" });
  if (build.status !== 0) throw new Error("npm run build failed");
  const bundle = coldStart(["dist/kompassbok.cjs"]);
  const source = coldStart(["--import", "tsx", "src/cli/kompassbok.ts"]);
  return [
    {
      what: "command: generate, cold, bundle",
      target: "less than 2.5 s",
      measured: `${bundle.seconds.toFixed(2)} s`,
    },
    { what: "  peak memory", target: "less than 500 MB", measured: megabytes(bundle.megabytes) },
    {
      what: "command: generate, cold, source",
      target: "at most 7 s",
      measured: `${source.seconds.toFixed(2)} s`,
    },
    { what: "  peak memory", target: "less than 500 MB", measured: megabytes(source.megabytes) },
  ];
}

/** Uses the bundle made by `benchCommand`. */
function benchCollect(): Row[] {
  const inputs = exampleInputs("assets/karasjok-2019-direct.json");
  const plan = buildWorkbookPlan(inputs);
  const bytes = xlsxFiles.write(plan, calculate(plan));
  const areaKeys = inputs.catalogue.areas.map(({ key }) => key);
  const { count, perSecond, megabytes: peak, openpyxl } = timeCollect(bytes, areaKeys);
  return [
    {
      what: `command: collect, ${count} workbooks, bundle`,
      target: "at least 20 a second",
      measured: `${perSecond.toFixed(1)} /s`,
    },
    {
      what: "  openpyxl over the same cells",
      target: openpyxl === null ? "no python3 with openpyxl here" : "the same points found",
      measured: openpyxl === null ? "" : `${openpyxl.toFixed(1)} /s`,
      ...(openpyxl === null ? {} : { ratio: perSecond / openpyxl }),
    },
    {
      what: "  peak memory, against a tenth of the workbooks",
      target: `at most 1.3 × ${megabytes(peak.few)}`,
      measured: megabytes(peak.many),
      ratio: peak.many / peak.few,
    },
  ];
}

async function benchRecalculation(inputs: Inputs): Promise<Row[]> {
  const plan = buildWorkbookPlan(inputs);
  const values = calculate(plan);
  const bytes = xlsxFiles.write(plan, values);
  const start = performance.now();
  const saved = await recalculate([{ name: "example", bytes }]);
  const seconds = (performance.now() - start) / 1000;
  const different = compareCells(
    { by: "LibreOffice", cells: fileCells(saved.get("example") ?? new Uint8Array(), plan) },
    { by: "cached", cells: fileCells(bytes, plan) },
    { workbook: "example", only: calculatedCells(values).keys() },
  );
  for (const line of different.slice(0, 10)) console.error(line);
  return [
    {
      what: "LibreOffice: start, recalculate, save",
      target: "at most 10 s",
      measured: `${seconds.toFixed(2)} s`,
    },
    {
      what: `  of ${calculatedCells(values).size} formulas, other than cached`,
      target: "0",
      measured: String(different.length),
    },
  ];
}

/** Workbooks with half the maximum number of measurements, and with the maximum. */
function benchManyMeasurements(inputs: Inputs): Row[] {
  const half = makeWithMeasurements(inputs, mostMeasurements / 2);
  const most = makeWithMeasurements(inputs, mostMeasurements);
  return [
    {
      what: `workbook: size, with ${mostMeasurements / 2} measurements`,
      target: "less than 500 KB",
      measured: kilobytes(half.bytes.length),
    },
    {
      what: "  recalculated by a running LibreOffice",
      target: "less than 1 s",
      measured: `${recalculationSeconds(half.bytes).toFixed(2)} s`,
    },
    {
      what: `workbook: made with ${mostMeasurements} measurements, processor time`,
      target: "less than 10 s",
      measured: `${most.seconds.toFixed(1)} s`,
      ratio: most.seconds / half.seconds,
    },
    {
      what: "  recalculated by a running LibreOffice",
      target: "",
      measured: `${recalculationSeconds(most.bytes).toFixed(2)} s`,
    },
  ];
}

function makeWithMeasurements(inputs: Inputs, count: number) {
  const measurements = measurementRows(inputs.catalogue, count);
  const before = process.cpuUsage();
  const plan = buildWorkbookPlan({ ...inputs, measurements });
  const bytes = xlsxFiles.write(plan, calculate(plan));
  const { user, system } = process.cpuUsage(before);
  return { bytes, seconds: (user + system) / 1_000_000 };
}

function microseconds(ms: number): string {
  return `${(ms * 1000).toFixed(1)} µs`;
}

function milliseconds(ms: number): string {
  return `${Math.round(ms)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function megabytes(size: number): string {
  return `${Math.round(size)} MB`;
}

function printTable(rows: readonly Row[]): void {
  const cells = [
    ["", "measured", "ratio", "target"],
    ...rows.map(({ what, target, measured, ratio }) => {
      return [what, measured, ratio === undefined ? "" : ratio.toFixed(2), target];
    }),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  for (const row of cells) {
    const columns = row.map((cell, at) =>
      at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
    console.log(columns.join("  ").trimEnd());
  }
}

await main();
