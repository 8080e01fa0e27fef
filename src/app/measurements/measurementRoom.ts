import { mostMeasurements } from "../../model/measurement";
import { isBlank } from "../../model/rawCell";
import { cellValue } from "../../workbook/reading/foundWorkbook";
import { computedRows, type TablePlace } from "../../workbook/reading/tables";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** With fewer free rows, the table is nearly full. */
const fewestFree = 10;

/** Free rows to keep when enlarging a table, the same as in a new workbook. */
const spare = 40;

/** The measurement table and its free rows. Rows are 1-based. */
export interface MeasurementPlace extends TablePlace {
  /** Rows with the formulas to the right of the table. */
  readonly computed: readonly number[];
  /** Those of the `computed` rows without any input. */
  readonly free: readonly number[];
}

/** null when the table cannot be found. */
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
  /** Rows to add before the measurements fit; 0 if they fit already. */
  readonly missing: number;
  readonly isNearlyFull: boolean;
}

/** The room for `coming` more measurements. */
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
