import type { RawCell } from "../model/rawCell";
import { cellText } from "../model/rawCell";
import type { TableLine } from "../model/tableLine";
import { columnKey, type TableColumns } from "./tableColumns";

/** How far down a header is looked for: titles and explanations stand above it. */
export const headerSearchRows = 50;

/** The row of a table that has the names of its columns. */
export interface TableHeader {
  readonly line: TableLine;
  /** Keys of the columns, in the order of the cells; null where a name is not known. */
  readonly keys: readonly (string | null)[];
  /** Keys of columns that must be there and are not. */
  readonly missing: readonly string[];
  /** Another row that has as many names, and others, further down; null where there is none. */
  readonly other: number | null;
}

/** A row with fewer known names may as well be data. */
const fewestNames = 2;

/**
 * The header of a table: of the first rows, the one with most of the columns' names, and the first of
 * several. Null where none has two of them.
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

/** The columns that a row names, cell by cell. */
export function headerKeys(cells: readonly RawCell[], columns: TableColumns): (string | null)[] {
  return cells.map((cell) => columnKey(columns, cellText(cell)));
}

function knownNames(keys: readonly (string | null)[]): number {
  return new Set(keys.filter((key) => key !== null)).size;
}
