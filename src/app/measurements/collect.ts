import { areaKeysOf } from "../../model/catalogue";
import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { isSameVersion } from "../../comparison/names";
import { parseMeasurementsCsv, serializeMeasurementsCsv } from "../../files/measurementsCsv";
import type { Measurement } from "../../model/measurement";
import { failure, isNote, problem, type Outcome, type Problem } from "../../model/problem";
import { sheetsBeside } from "../../workbook/reading/sheetsBeside";
import { openWorkbook } from "../opening/openWorkbook";
import type { WorkbookFilePort } from "../ports";
import { plainName } from "../opening/municipalitySpelling";
import { workbookMeasurement, type MeasurementRules } from "./workbookMeasurement";

/** A workbook whose file is read only when needed. */
export interface CollectSource {
  /** The name used in messages. */
  readonly name: string;
  /** The source recorded with its measurement. */
  readonly source: string;
  readonly read: () => Promise<Outcome<Uint8Array>>;
}

export interface CollectOptions extends MeasurementRules {
  /** The current year: measurements cannot be later. */
  readonly thisYear: number;
  readonly onProgress?: (done: number, count: number) => void;
}

export interface Collected {
  readonly measurements: readonly Measurement[];
  /** Workbooks without a measurement, with all reasons, in order. */
  readonly skipped: readonly SkippedWorkbook[];
  /** Problems with workbooks that did give a measurement. */
  readonly warnings: readonly Problem[];
}

export interface SkippedWorkbook {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/**
 * Collects one measurement per workbook, calculated from its answers. Workbooks are opened one at a
 * time, and only the measurement is kept. A workbook that is broken, foreign, of another layout,
 * unfinished or a duplicate of an earlier one is skipped, never read in part.
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

/** Writes measurements as a CSV file that other workbooks can import. */
export function collectedCsv(measurements: readonly Measurement[]): string {
  const builtin = areaKeysOf(builtinCatalogue("en"));
  const others = measurements.flatMap(({ areas }) => Object.keys(areas));
  return serializeMeasurementsCsv(measurements, [...new Set([...builtin, ...others])]);
}

/** An error in one workbook, even a bug in our reader, must not stop the others. */
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
    : { ...found, value: detached(found.value) };
}

/** Why a measurements file with this row could not be read back: a year or name out of bounds. */
function faultsInFile(measurement: Measurement): Problem[] {
  const areaKeys = Object.keys(measurement.areas);
  const csv = serializeMeasurementsCsv([measurement], areaKeys);
  return parseMeasurementsCsv(csv, areaKeys).problems.flatMap((found) => {
    const { field = "" } = found.place;
    return isNote(found) ? [] : [{ ...found, place: { field } }];
  });
}

/**
 * A substring keeps its whole parent string in memory. A JSON round trip copies it, so the file can
 * be freed.
 */
function detached(measurement: Measurement): Measurement {
  return JSON.parse(JSON.stringify(measurement)) as Measurement;
}

interface Taken {
  readonly version: string;
  readonly name: string;
}

/** Returns why a measurement is refused; otherwise records it as taken. */
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
