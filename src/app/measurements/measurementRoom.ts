import { mostMeasurements } from "../../model/measurement";
import { isBlank } from "../../model/rawCell";
import { cellValue } from "../../workbook/reading/foundWorkbook";
import { computedRows, type TablePlace } from "../../workbook/reading/tables";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** With fewer free rows the table is nearly full. */
const fewestFree = 10;

/** Free rows that a table which is enlarged keeps, as a new workbook has them. */
const spare = 40;

/** Where measurements stand and can come. Rows are 1-based. */
export interface MeasurementPlace extends TablePlace {
  /** The rows that have the formulas beside the table. */
  readonly computed: readonly number[];
  /** Of those, the ones in which nothing was given. */
  readonly free: readonly number[];
}

/** Null where the table is not to be found. */
export function measurementPlace({ read }: LiveWorkbook): MeasurementPlace | null {
  const place = read.tables.get("Measurements");
  if (!place) return null;
  const { sheet, columns } = place;
  const computed = computedRows(place);
  const isFree = (row: number) =>
    [...columns.values()].every((column) => isBlank(cellValue(sheet, row, column)));
  return { ...place, computed, free: computed.filter(isFree) };
}

export interface MeasurementRoom {
  readonly rows: number;
  readonly free: number;
  /** Rows to add to the table before that many measurements fit; 0 where they fit already. */
  readonly missing: number;
  readonly isNearlyFull: boolean;
}

/** The room for so many measurements more. */
export function measurementRoom(live: LiveWorkbook, coming = 0): MeasurementRoom {
  const place = measurementPlace(live);
  const [rows, free] = [place?.computed.length ?? 0, place?.free.length ?? 0];
  const needed = coming - free;
  return {
    rows,
    free,
    missing: needed > 0 ? Math.max(needed, Math.min(needed + spare, mostMeasurements - rows)) : 0,
    isNearlyFull: place !== null && free < fewestFree,
  };
}
