/** The columns that a table can have. Matching headers ignores case. */
export interface TableColumns {
  /** Column keys by lower-case header. */
  readonly keys: ReadonlyMap<string, string>;
  /** Alternative headers, such as localized ones, in lower case. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Keys of required columns. */
  readonly required: readonly string[];
  /**
   * A row with fewer of the required cells is a remark or a sum, or too incomplete to report each
   * gap.
   */
  readonly fewestCells: number;
  /** The row limit and the code that reports it, if the table has a limit of its own. */
  readonly tooMany?: { readonly code: "tooManyMeasurements"; readonly max: number };
}

export function columnKey(columns: TableColumns, header: string): string | null {
  const name = header.trim().toLowerCase();
  return columns.keys.get(name) ?? columns.aliases?.get(name) ?? null;
}
