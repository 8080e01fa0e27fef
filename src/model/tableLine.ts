import type { RawCell } from "./rawCell";

/** A table row and its row number in the sheet or file. */
export interface TableLine {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Numbers consecutive rows, starting at `first`. */
export function tableLines(rows: readonly (readonly RawCell[])[], first = 1): TableLine[] {
  return rows.map((cells, index) => ({ row: first + index, cells }));
}
