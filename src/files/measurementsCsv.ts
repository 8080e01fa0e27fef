import Papa from "papaparse";
import type { Measurement } from "../model/measurement";
import { success, type Outcome } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import {
  areaColumn,
  measurementColumns,
  measurementFields,
  measurementLimits,
  measurementRow,
} from "./measurementRow";
import { parseCsv } from "./parseCsv";
import { columnKey, readTable, type TableRow } from "./readTable";
import { refused } from "./reading";
import { readRow } from "./tableFields";

export interface MeasurementOptions {
  /** The highest total that can be, in points. */
  readonly cap?: number;
}

/**
 * What a spreadsheet would take for a formula, with the apostrophes that mark such text before it.
 * Written, it gets one apostrophe more; read, it loses one: so a file is safe to open, and every
 * text comes back as it was.
 */
const formulaLike = /^'*[=+\-@]/;
const markedFormula = /^'+[=+\-@]/;

/**
 * Reads measurements from CSV with the columns municipality, country, year, version, total, and
 * optionally population, kind, group, source, and areas by key or as a1, a2, … in the order of
 * `areaKeys`. Rows at fault are named and left out; there is a result when any row is good, or when
 * nothing is at fault.
 */
export function parseMeasurementsCsv(
  content: string,
  areaKeys: readonly string[],
  { cap = measurementLimits.points }: MeasurementOptions = {},
): Outcome<Measurement[]> {
  const columns = measurementColumns(areaKeys);
  const cells = parseCsv(content, (header) => columnKey(columns, header) !== null);
  if (!cells.ok) return cells;
  const table = readTable(cells.value, columns);
  if (!table.ok) return table;
  const schema = measurementRow(areaKeys, cap);
  const { rows } = table.value;
  const readings = rows.map((row) =>
    readRow(schema, rowInput(row, areaKeys), row.row, table.value),
  );
  const problems = [...table.problems, ...readings.flatMap((reading) => reading.problems)];
  const good = readings.flatMap(({ value, problems: faults }) =>
    value && faults.length === 0 ? [{ ...value, areas: givenAreas(value.areas) }] : [],
  );
  return good.length > 0 || problems.length === 0 ? success(good, problems) : refused(problems);
}

/**
 * The measurements as CSV, areas by key: comma-separated, with decimal points, and safe to open in a
 * spreadsheet. Reading it again gives the same, but for blanks around texts; a text with U+FFFD is
 * refused there, because it is what a wrongly decoded file looks like.
 */
export function serializeMeasurementsCsv(
  measurements: readonly Measurement[],
  areaKeys: readonly string[],
): string {
  const before = ["municipality", "country", "year", "version", "population", "total"];
  const after = ["kind", "group", "source"];
  const fields = [...before, ...areaHeaders(areaKeys), ...after];
  const data = measurements.map((measurement) => [
    measurement.municipality.trim(),
    measurement.country,
    measurement.year,
    measurement.version.trim(),
    measurement.population,
    measurement.total,
    ...areaKeys.map((key) => measurement.areas[key] ?? null),
    measurement.kind,
    measurement.group.trim(),
    measurement.source.trim(),
  ]);
  const options = { newline: "\n", escapeFormulae: formulaLike } as const;
  return `${Papa.unparse({ fields, data }, options)}\n`;
}

/** Area keys, but a1, a2, … for those that mean another column. */
function areaHeaders(areaKeys: readonly string[]): string[] {
  const columns = measurementColumns(areaKeys);
  return areaKeys.map((key, index) =>
    columnKey(columns, key) === areaColumn(key) ? key : `a${index + 1}`,
  );
}

function rowInput({ cells }: TableRow, areaKeys: readonly string[]): object {
  const fields = measurementFields.map(
    (field) => [field, withoutMark(cells[field] ?? null)] as const,
  );
  const areas = areaKeys.map((key) => [key, cells[areaColumn(key)] ?? null] as const);
  return { ...Object.fromEntries(fields), areas: Object.fromEntries(areas) };
}

function withoutMark(cell: RawCell): RawCell {
  return typeof cell === "string" && markedFormula.test(cell) ? cell.slice(1) : cell;
}

function givenAreas(areas: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(areas).flatMap(([key, points]) => (points === null ? [] : [[key, points]])),
  );
}
