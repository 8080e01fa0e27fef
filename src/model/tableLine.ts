import type { RawCell } from "./rawCell";

/** A row of a table, where it stands in its sheet or file. */
export interface TableLine {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Rows that follow each other, the first of them in the row `first`. */
export function tableLines(rows: readonly (readonly RawCell[])[], first = 1): TableLine[] {
  return rows.map((cells, index) => ({ row: first + index, cells }));
}
