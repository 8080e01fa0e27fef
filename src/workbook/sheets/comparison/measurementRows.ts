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

/** The workbook's table of measurements. */
export function measurementTable(catalogue: Catalogue): Table<MeasurementColumnKey> {
  const headers = measurementHeaders(catalogue);
  return { name: "Measurements", headers, beside: ["FilterGroups", "FilterVersions"] };
}

/** A measurement as a row of the workbook's table. */
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

/** Rows as the workbook's sheet shows them → rows that keep the kinds by key. */
export function withKindKeys(row: MeasurementRow): MeasurementRow {
  const at = measurementColumns.indexOf("kind");
  return row.map((cell, index) => (index === at ? (measurementKindOf(cell) ?? cell) : cell));
}

export interface ReadMeasurements {
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
}

/** The sound rows as measurements, and what is wrong with the others; a blank row is neither. */
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
