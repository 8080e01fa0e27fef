import type { Measurement } from "../../model/measurement";
import { cellAddress } from "../../workbook/a1";
import { readMeasurements } from "../../workbook/sheets/comparison/measurementRows";
import { isBlank } from "../../model/rawCell";
import { cellValue } from "../../workbook/reading/foundWorkbook";
import { rowNumbers } from "../../workbook/reading/tables";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { measurementPlace } from "./measurementRoom";
import type { CellPlace } from "../opening/places";

export interface TableMeasurements {
  readonly measurements: readonly Measurement[];
  /** The number of invalid rows, which do not count. */
  readonly faulty: number;
}

const known = new WeakMap<object, TableMeasurements>();

/** The valid measurements in the workbook. Cached by row array. */
export function tableMeasurements({ read }: LiveWorkbook): TableMeasurements {
  const { measurements: rows, catalogue } = read.inputs;
  const found = known.get(rows);
  if (found) return found;
  const { measurements, problems } = readMeasurements(rows, catalogue);
  const faulty = new Set(problems.map(({ place }) => place.row)).size;
  const result = { measurements, faulty };
  known.set(rows, result);
  return result;
}

/** The cell with the municipality's name for each measurement, keyed by name and total. */
export function measurementCells(live: LiveWorkbook): ReadonlyMap<string, CellPlace> {
  const place = measurementPlace(live);
  const cells = new Map<string, CellPlace>();
  if (!place) return cells;
  const { sheet, columns } = place;
  const [name, total] = [columns.get("municipality"), columns.get("total")];
  if (name === undefined || total === undefined) return cells;
  for (const row of rowNumbers(place)) {
    const municipality = cellValue(sheet, row, name);
    if (typeof municipality !== "string" || isBlank(municipality)) continue;
    const key = measurementKey(municipality, Number(cellValue(sheet, row, total)));
    if (!cells.has(key)) cells.set(key, { sheet: sheet.name, cell: cellAddress(row, name) });
  }
  return cells;
}

export function measurementKey(municipality: string, total: number): string {
  return `${municipality.trim()} ${total}`;
}
