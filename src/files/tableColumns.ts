/** Which columns a table can have. Headers are matched without regard to case. */
export interface TableColumns {
  /** A column's key by its header, in lower case. */
  readonly keys: ReadonlyMap<string, string>;
  /** Other headers for the same keys, in lower case, such as a language's own. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Keys of the columns that must be there. */
  readonly required: readonly string[];
  /** A row with fewer of the required cells is a remark, a sum, or too incomplete to name each gap. */
  readonly fewestCells: number;
  /** How many rows the table can have, and what says so; without it, what any table can have. */
  readonly tooMany?: { readonly code: "tooManyMeasurements"; readonly max: number };
}

export function columnKey(columns: TableColumns, header: string): string | null {
  const name = header.trim().toLowerCase();
  return columns.keys.get(name) ?? columns.aliases?.get(name) ?? null;
}
