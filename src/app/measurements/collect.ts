import { areaKeysOf } from "../../model/catalogue";
import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { isSameVersion } from "../../comparison/names";
import { parseMeasurementsCsv, serializeMeasurementsCsv } from "../../files/measurementsCsv";
import type { Measurement } from "../../model/measurement";
import { failure, isNote, problem, type Outcome, type Problem } from "../../model/problem";
import { sheetsBeside } from "../../workbook/reading/sheetsBeside";
import { openWorkbook } from "../opening/openWorkbook";
import type { WorkbookFilePort } from "../ports";
import { plainName } from "../opening/spellings";
import { workbookMeasurement, type MeasurementRules } from "./workbookMeasurement";

/** A workbook that is read when its turn comes. */
export interface CollectSource {
  /** As messages name it. */
  readonly name: string;
  /** As the source of its measurement. */
  readonly source: string;
  readonly read: () => Promise<Outcome<Uint8Array>>;
}

export interface CollectOptions extends MeasurementRules {
  /** The present year: nothing can have been measured later. */
  readonly thisYear: number;
  readonly onProgress?: (done: number, count: number) => void;
}

export interface Collected {
  readonly measurements: readonly Measurement[];
  /** Workbooks that gave no measurement, with every reason; in order. */
  readonly skipped: readonly SkippedWorkbook[];
  /** What is to be said of those that did. */
  readonly warnings: readonly Problem[];
}

export interface SkippedWorkbook {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/**
 * One measurement of each workbook, from its answers. They are opened one after the other, and
 * nothing but the measurement is kept of each. One that is broken, of someone else or of another
 * layout, not finished, or measured already in an earlier one is skipped, never half-read.
 */
export async function collect(
  sources: readonly CollectSource[],
  file: WorkbookFilePort,
  options: CollectOptions,
): Promise<Collected> {
  const collected = new Map<string, Taken[]>();
  const measurements: Measurement[] = [];
  const skipped: SkippedWorkbook[] = [];
  const warnings: Problem[] = [];
  for (const [index, { name, source, read }] of sources.entries()) {
    const found = await readAndMeasure({ name, source, read }, file, options);
    const problems = found.problems.map((each) => inWorkbook(each, name));
    const fault = found.ok ? refuse(found.value, name, collected, options) : null;
    if (found.ok && !fault) {
      measurements.push(found.value);
      for (const each of problems) warnings.push(each);
    } else {
      skipped.push({ name, problems: fault ? [...problems, fault] : problems });
    }
    options.onProgress?.(index + 1, sources.length);
  }
  return { measurements, skipped, warnings };
}

/** Measurements as the file that other workbooks are compared with. */
export function collectedCsv(measurements: readonly Measurement[]): string {
  const builtin = areaKeysOf(builtinCatalogue("en"));
  const others = measurements.flatMap(({ areas }) => Object.keys(areas));
  return serializeMeasurementsCsv(measurements, [...new Set([...builtin, ...others])]);
}

/** Whatever is wrong with a workbook, be it with our reading of it, the others are read. */
async function readAndMeasure(
  { source, read }: CollectSource,
  file: WorkbookFilePort,
  options: CollectOptions,
): Promise<Outcome<Measurement>> {
  try {
    const bytes = await read();
    return bytes.ok ? measure(bytes.value, source, file, options) : bytes;
  } catch (error) {
    return failure(problem("readingFailed", {}, null, { reason: String(error) }));
  }
}

function measure(
  bytes: Uint8Array,
  source: string,
  file: WorkbookFilePort,
  rules: MeasurementRules,
): Outcome<Measurement> {
  const skim = { withoutFormulas: true, withoutSheets: sheetsBeside };
  const opened = openWorkbook(bytes, file, skim);
  if (!opened.ok) return opened;
  const found = workbookMeasurement(opened.value, opened.problems, source, rules);
  if (!found.ok) return found;
  const faults = faultsInFile(found.value);
  return faults.length > 0
    ? failure(found.problems, faults)
    : { ...found, value: standingAlone(found.value) };
}

/** Why the file of measurements could not be read with this one in it: a year or a name out of bounds. */
function faultsInFile(measurement: Measurement): Problem[] {
  const areaKeys = Object.keys(measurement.areas);
  const csv = serializeMeasurementsCsv([measurement], areaKeys);
  return parseMeasurementsCsv(csv, areaKeys).problems.flatMap((found) => {
    const { field = "" } = found.place;
    return isNote(found) ? [] : [{ ...found, place: { field } }];
  });
}

/** A text that was cut from a file's keeps the whole file in memory; one that is made anew does not. */
function standingAlone(measurement: Measurement): Measurement {
  return JSON.parse(JSON.stringify(measurement)) as Measurement;
}

interface Taken {
  readonly version: string;
  readonly name: string;
}

/** Why a measurement that could be read is not taken; else it is noted as taken. */
function refuse(
  { municipality, country, year, version }: Measurement,
  name: string,
  collected: Map<string, Taken[]>,
  { thisYear }: CollectOptions,
): Problem | null {
  if (year > thisYear) {
    return problem("yearInFuture", { file: name, field: "year" }, year, { max: thisYear });
  }
  const key = `${country} ${year} ${plainName(municipality)}`;
  const sameYear = collected.get(key) ?? [];
  const same = sameYear.find((taken) => isSameVersion(taken.version, version));
  if (same) {
    const what = `${municipality} ${year}`;
    return problem("collectedTwice", { file: name }, what, { other: same.name });
  }
  collected.set(key, [...sameYear, { version, name }]);
  return null;
}

function inWorkbook(found: Problem, name: string): Problem {
  return { ...found, place: { ...found.place, file: name } };
}
