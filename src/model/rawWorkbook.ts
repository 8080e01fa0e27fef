import type { RawCell } from "./rawCell";

/** A workbook as it was found, by Excel or in a file, before anyone has made sense of it. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
}

export interface RawSheet {
  readonly name: string;
  /** By A1 address; blank cells are absent. */
  readonly cells: ReadonlyMap<string, RawCellContent>;
  readonly hidden: boolean;
}

export interface RawCellContent {
  readonly value: RawCell;
  /** As in the file, without "="; null when the cell has none. */
  readonly formula: string | null;
  /** Entered as an array formula. */
  readonly isArray: boolean;
}

export interface RawName {
  readonly name: string;
  /** Name of the sheet that it belongs to; null for the workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
}
