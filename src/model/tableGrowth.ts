/** Rows to insert inside a table, and what to fill them with. */
export interface TableGrowth {
  /** Defined name of the table. */
  readonly name: string;
  /** Current name of its sheet. */
  readonly sheet: string;
  /** The table's last row. The new rows are inserted above it. */
  readonly last: number;
  readonly count: number;
  /** A row above the last one with correct formulas. */
  readonly pattern: number;
  /** Adjacent columns that have formulas in every row. */
  readonly columns: readonly GrowthColumns[];
}

export interface GrowthColumns {
  readonly left: number;
  readonly right: number;
  /** The formulas of the pattern row, with "=". */
  readonly formulas: readonly string[];
}
