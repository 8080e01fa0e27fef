import type { Catalogue } from "../../../model/catalogue";
import type { MeasurementRow } from "../../../model/inputs";
import type { Measurement } from "../../../model/measurement";
import {
  measurementColumns,
  measurementFaults,
  measurementOf,
} from "../../../model/measurementRow";
import { problem, type Problem } from "../../../model/problem";
import { isBlank } from "../../../model/rawCell";
import type { Table } from "../../reading/tables";
import { measurementHeaders, measurementKindOf, type MeasurementColumnKey } from "./headers";

/** The measurement table, as the readers find it. */
export function measurementTable(catalogue: Catalogue): Table<MeasurementColumnKey> {
  const headers = measurementHeaders(catalogue);
  return { name: "Measurements", headers, beside: ["FilterGroups", "FilterVersions"] };
}

/** Converts a measurement to a row of the table. */
export function measurementRow(
  measurement: Measurement,
  areaKeys: readonly string[],
): MeasurementRow {
  const { source, areas } = measurement;
  const fixed = measurementColumns.map((column) => {
    const cell = measurement[column];
    return cell === "" ? null : cell;
  });
  return [...fixed, ...areaKeys.map((key) => areas[key] ?? null), source === "" ? null : source];
}

/** Replaces the word for the kind, as the sheet shows it, with its key. */
export function withKindKeys(row: MeasurementRow): MeasurementRow {
  const at = measurementColumns.indexOf("kind");
  return row.map((cell, index) => (index === at ? (measurementKindOf(cell) ?? cell) : cell));
}

export interface ReadMeasurements {
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
}

/**
 * Returns the valid rows as measurements and the problems of the others; skips blank rows. Row
 * numbers in problems are 1-based.
 */
export function readMeasurements(
  rows: readonly MeasurementRow[],
  catalogue: Catalogue,
): ReadMeasurements {
  const measurements: Measurement[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const faults = measurementFaults(row, catalogue);
    if (faults.length === 0) measurements.push(measurementOf(row, catalogue));
    for (const [field, value] of faults) {
      problems.push(problem("measurement", { row: index + 1, field }, value));
    }
  });
  return { measurements, problems };
}
