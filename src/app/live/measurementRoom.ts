import { findIn } from "../../readback/foundWorkbook";
import { measurementTable } from "../../readback/measurementRows";
import { tablePlace, type TablePlace } from "../../readback/tables";
import type { LiveWorkbook } from "./liveWorkbook";

/** With fewer free rows the table is nearly full. */
export const fewestFree = 10;

/** Free rows that a table which is enlarged keeps, as a new workbook has them. */
const spare = 40;

/** The largest table that is made: a thousand measurements and more, which Excel still computes. */
export const mostRows = 2000;

/** Where measurements stand and can come; null where the table is not to be found. */
export function measurementPlace({ raw, read }: LiveWorkbook): TablePlace | null {
  return tablePlace(findIn(raw), measurementTable(read.inputs.catalogue));
}

export interface MeasurementRoom {
  readonly rows: number;
  readonly free: number;
  /** Rows that the table has to get before so many more measurements come; 0 where they fit. */
  readonly missing: number;
  readonly isNearlyFull: boolean;
}

/** The room for so many measurements more. */
export function measurementRoom(live: LiveWorkbook, coming = 0): MeasurementRoom {
  const place = measurementPlace(live);
  const [rows, free] = [place?.computed.length ?? 0, place?.free.length ?? 0];
  return {
    rows,
    free,
    missing: coming > free ? coming - free + spare : 0,
    isNearlyFull: place !== null && free < fewestFree,
  };
}
