import Papa from "papaparse";
import type { Measurement } from "../model/measurement";
import { failure, isNote, success, type Outcome } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import type { TableLine } from "../model/tableLine";
import { cleanText } from "../model/textRule";
import { markFormulas, unmarkFormulas } from "./formulaMarks";
import {
  areaColumn,
  measurementColumns,
  measurementFields,
  measurementLimits,
  measurementRow,
  type MeasurementWords,
} from "./measurementRow";
import { parseCsv } from "./parseCsv";
import { readTable, type TableRow } from "./readTable";
import { columnKey } from "./tableColumns";
import { readRow } from "./tableFields";

export interface MeasurementOptions {
  /** The highest possible total, in points. */
  readonly cap?: number;
  /** The highest possible points of areas by key, where they differ from the total's. */
  readonly areaCaps?: ReadonlyMap<string, number>;
  readonly words?: MeasurementWords;
}

/** The measurements in a table, with their places. */
export interface MeasurementTable {
  readonly headerRow: number;
  /** The column header for a field. */
  readonly headerOf: (field: string) => string;
  readonly rows: readonly LocatedMeasurement[];
}

export interface LocatedMeasurement {
  /** 1-based, counting the header. */
  readonly row: number;
  readonly measurement: Measurement;
}

/** Texts that some program might split, or that start with a quote. */
const toBeQuoted = /[,;\t\n|"']/;

/** Parses measurements from CSV; see `readMeasurementTable`. */
export function parseMeasurementsCsv(
  content: string,
  areaKeys: readonly string[],
  options: MeasurementOptions = {},
): Outcome<Measurement[]> {
  const table = parseMeasurementTable(content, areaKeys, options);
  if (!table.ok) return table;
  return success(
    table.value.rows.map(({ measurement }) => measurement),
    table.problems,
  );
}

/** The same with row numbers. */
export function parseMeasurementTable(
  content: string,
  areaKeys: readonly string[],
  options: MeasurementOptions = {},
): Outcome<MeasurementTable> {
  const columns = measurementColumns(areaKeys, options.words);
  const cells = parseCsv(content, columns);
  return cells.ok ? readMeasurementTable(cells.value, areaKeys, options) : cells;
}

/**
 * Reads measurements from a table with the columns municipality, country, year, version, total, and
 * optionally population, kind, group, source, and areas by key or as a1, a2, … in the order of
 * `areaKeys`. Invalid rows are reported and left out. Fails only when there are errors and no row
 * is valid.
 */
export function readMeasurementTable(
  lines: readonly TableLine[],
  areaKeys: readonly string[],
  { cap = measurementLimits.points, areaCaps, words }: MeasurementOptions = {},
): Outcome<MeasurementTable> {
  const table = readTable(lines, measurementColumns(areaKeys, words));
  if (!table.ok) return table;
  const schema = measurementRow(areaKeys, { total: cap, areas: areaCaps }, words);
  const { rows, headers, headerRow } = table.value;
  const readings = rows.map((row) => ({
    row: row.row,
    ...readRow(schema, rowInput(row, areaKeys), row.row, table.value),
  }));
  const problems = [...table.problems, ...readings.flatMap((reading) => reading.problems)];
  const good = readings.flatMap(({ row, value, problems: faults }) =>
    value && faults.length === 0
      ? [{ row, measurement: { ...value, areas: givenAreas(value.areas) } }]
      : [],
  );
  if (good.length === 0 && !problems.every(isNote)) return failure(problems);
  const headerOf = (field: string) => headers.get(field) ?? headers.get(areaColumn(field)) ?? field;
  return success({ headerRow, headerOf, rows: good }, problems);
}

/**
 * Writes measurements as CSV with areas by key: comma-separated, with decimal points, and safe to
 * open in a spreadsheet with any separator. Parsing it gives the same measurements, except that
 * texts are trimmed and lose characters that cells cannot hold. Parsing refuses texts with U+FFFD,
 * which look wrongly decoded.
 */
export function serializeMeasurementsCsv(
  measurements: readonly Measurement[],
  areaKeys: readonly string[],
): string {
  const before = ["municipality", "country", "year", "version", "population", "total"];
  const after = ["kind", "group", "source"];
  const fields = [...before, ...areaHeaders(areaKeys), ...after];
  const data = measurements.map((measurement) => [
    written(measurement.municipality),
    measurement.country,
    measurement.year,
    written(measurement.version),
    measurement.population,
    measurement.total,
    ...areaKeys.map((key) => measurement.areas[key] ?? null),
    measurement.kind,
    written(measurement.group),
    written(measurement.source),
  ]);
  const quotes = (value: unknown) => typeof value === "string" && toBeQuoted.test(value);
  return `${Papa.unparse({ fields, data }, { newline: "\n", quotes })}\n`;
}

/** Makes a text safe in a file that any program may open. */
function written(text: string): string {
  return markFormulas(cleanText(text).trim());
}

/** Area keys as headers, or a1, a2, … for keys that name another column. */
function areaHeaders(areaKeys: readonly string[]): string[] {
  const columns = measurementColumns(areaKeys);
  return areaKeys.map((key, index) =>
    columnKey(columns, key) === areaColumn(key) ? key : `a${index + 1}`,
  );
}

function rowInput({ cells }: TableRow, areaKeys: readonly string[]): object {
  const fields = measurementFields.map((field) => [field, unmarked(cells[field] ?? null)] as const);
  const areas = areaKeys.map((key) => [key, cells[areaColumn(key)] ?? null] as const);
  return { ...Object.fromEntries(fields), areas: Object.fromEntries(areas) };
}

function unmarked(cell: RawCell): RawCell {
  return typeof cell === "string" ? unmarkFormulas(cell) : cell;
}

function givenAreas(areas: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(areas).flatMap(([key, points]) => (points === null ? [] : [[key, points]])),
  );
}
