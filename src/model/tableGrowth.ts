/** Rows to insert inside a table, and what to fill them with. */
export interface TableGrowth {
  /** Defined name of the table. */
  readonly name: string;
  /** Present name of its sheet. */
  readonly sheet: string;
  /** The table's last row, which moves down: the new ones come before it. */
  readonly last: number;
  readonly count: number;
  /** A row above the last one whose formulas are as they should be. */
  readonly pattern: number;
  /** Neighbouring columns whose formulas every row has. */
  readonly columns: readonly GrowthColumns[];
}

export interface GrowthColumns {
  readonly left: number;
  readonly right: number;
  /** Those of the pattern's row, with "=". */
  readonly formulas: readonly string[];
}
