import type { RawCell } from "../model/rawCell";
import { cellText } from "../model/rawCell";
import type { TableLine } from "../model/tableLine";
import { columnKey, type TableColumns } from "./tableColumns";

/** How many rows to search for a header, which may follow titles and explanations. */
export const headerSearchRows = 50;

/** The row with a table's column names. */
export interface TableHeader {
  readonly line: TableLine;
  /** Column keys in cell order; null for an unknown name. */
  readonly keys: readonly (string | null)[];
  /** Keys of required columns that are missing. */
  readonly missing: readonly string[];
  /** A later row with as many but different names; null if there is none. */
  readonly other: number | null;
}

/** A row with fewer known names could just as well be data. */
const fewestNames = 2;

/**
 * Finds the header: among the first rows, the first of those with the most known column names. null
 * if no row has at least two.
 */
export function findHeader(lines: readonly TableLine[], columns: TableColumns): TableHeader | null {
  const candidates = lines.slice(0, headerSearchRows).map((line) => {
    const keys = headerKeys(line.cells, columns);
    return { line, keys, known: knownNames(keys) };
  });
  const most = candidates.reduce((count, { known }) => Math.max(count, known), 0);
  const [best, ...others] = candidates.filter(({ known }) => known === most);
  if (!best || most < Math.min(fewestNames, columns.required.length)) return null;
  const missing = columns.required.filter((key) => !best.keys.includes(key));
  const other = others.find(({ keys }) => !sameKeys(keys, best.keys));
  return { line: best.line, keys: best.keys, missing, other: other?.line.row ?? null };
}

/** Whether two rows name the same columns in the same places. */
export function sameKeys(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
): boolean {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, at) => at).every(
    (at) => (one[at] ?? null) === (other[at] ?? null),
  );
}

/** The column keys that a row names, by cell. */
export function headerKeys(cells: readonly RawCell[], columns: TableColumns): (string | null)[] {
  return cells.map((cell) => columnKey(columns, cellText(cell)));
}

function knownNames(keys: readonly (string | null)[]): number {
  return new Set(keys.filter((key) => key !== null)).size;
}
