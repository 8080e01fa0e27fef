import { isBlank } from "../../model/rawCell";
import type { RawSheet } from "../../model/rawWorkbook";
import { parseAddress } from "../a1";
import type { Headers } from "../headers";
import { cellValue, type FoundRange } from "./foundWorkbook";

/** What columns are known by: their headers, and the defined names that move with their cells. */
export interface ColumnMarks<Key extends string> {
  readonly headers: Headers<Key>;
  /** Where the name of a column leads now; null where it has none, or that is broken. */
  readonly named: (key: Key) => FoundRange | null;
  /** Columns that are known to be something else, whatever their headers say. */
  readonly others?: ReadonlySet<number>;
}

/** Which rows the header can be in, 1-based, both included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

export interface FoundColumns<Key extends string> {
  readonly headerRow: number;
  /** Column numbers, 1-based. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Columns of which nobody can say which one it is: every one that it may be. */
  readonly doubled: ReadonlyMap<Key, readonly number[]>;
  readonly missing: readonly Key[];
}

/**
 * Finds the columns of a table wherever they are: each by its header in any of our languages, and by
 * its name where its header is there twice, or not at all. Never by its position. Null where hardly
 * any header is there.
 */
export function findColumns<Key extends string>(
  sheet: RawSheet,
  marks: ColumnMarks<Key>,
  rows: RowSpan,
): FoundColumns<Key> | null {
  const { keys } = marks.headers;
  const names = namesOn(sheet, marks);
  const header = headerRowIn(headersByRow(sheet, marks), names, rows);
  if (!header || header.keys.size < fewest(keys)) return null;
  const columns = new Map<Key, number>();
  const doubled = new Map<Key, readonly number[]>();
  for (const key of keys) {
    const places = header.places.get(key) ?? [];
    const found = columnOf(places, nameFor(key));
    if (Array.isArray(found)) doubled.set(key, found);
    else if (found !== null) columns.set(key, found);
  }
  const missing = keys.filter((key) => !columns.has(key) && !doubled.has(key));
  return { headerRow: header.row, columns, doubled, missing };

  /**
   * A name says nothing where its column has the header of another one, or another one's name too: it
   * was left behind there.
   */
  function nameFor(key: Key): Name | null {
    const column = names.get(key)?.range.left;
    if (column === undefined || !header) return null;
    const text = cellValue(sheet, header.row, column);
    const shown = typeof text === "string" ? marks.headers.keyOf(text) : null;
    const others = [...names].filter(
      ([other, { range }]) => other !== key && range.left === column,
    );
    const isLeft = shown === null ? others.length > 0 : shown !== key;
    return isLeft ? null : { column, hasOwnText: !isBlank(text) };
  }
}

interface Name {
  readonly column: number;
  /** Something stands in the header. */
  readonly hasOwnText: boolean;
}

/** One column; several, of which nobody knows which it is; or none. */
function columnOf(places: readonly number[], name: Name | null): number | number[] | null {
  const [first] = places;
  if (first === undefined) return name?.column ?? null;
  if (name && places.includes(name.column)) return name.column;
  // Ours may have been renamed, and the one that has its header now may be a person's own.
  const others = name?.hasOwnText ? [...places, name.column] : [...places];
  return others.length === 1 ? first : others.sort((a, b) => a - b);
}

/** A table is known by a third of its columns, at least by two. */
function fewest(keys: readonly unknown[]): number {
  return Math.max(2, Math.ceil(keys.length / 3));
}

function namesOn<Key extends string>(
  sheet: RawSheet,
  { headers, named }: ColumnMarks<Key>,
): ReadonlyMap<Key, FoundRange> {
  return new Map(
    headers.keys.flatMap((key) => {
      const found = named(key);
      return found?.sheet === sheet ? [[key, found] as const] : [];
    }),
  );
}

type Places<Key> = Map<Key, number[]>;

function headersByRow<Key extends string>(
  sheet: RawSheet,
  { headers: { keyOf }, others }: ColumnMarks<Key>,
): Map<number, Places<Key>> {
  const rows = new Map<number, Places<Key>>();
  for (const [address, { value }] of sheet.cells) {
    const key = typeof value === "string" ? keyOf(value) : null;
    const at = key === null ? null : parseAddress(address);
    if (key === null || !at || others?.has(at.column)) continue;
    const places = rows.get(at.row) ?? new Map<Key, number[]>();
    rows.set(at.row, places);
    places.set(key, [...(places.get(key) ?? []), at.column]);
  }
  return rows;
}

interface HeaderRow<Key extends string> {
  readonly row: number;
  readonly places: ReadonlyMap<Key, readonly number[]>;
  /** The columns that the row has a header or a name of. */
  readonly keys: ReadonlySet<Key>;
}

/** The row with the most of the headers and names; of two the one above. */
function headerRowIn<Key extends string>(
  rows: ReadonlyMap<number, Places<Key>>,
  names: ReadonlyMap<Key, FoundRange>,
  { from, to }: RowSpan,
): HeaderRow<Key> | null {
  const named = (row: number) =>
    [...names].flatMap(([key, { range }]) => (range.top === row ? [key] : []));
  const all = new Set([...rows.keys(), ...[...names.values()].map(({ range }) => range.top)]);
  let best: HeaderRow<Key> | null = null;
  for (const row of [...all].filter((at) => at >= from && at <= to).sort((a, b) => a - b)) {
    const places: Places<Key> = rows.get(row) ?? new Map<Key, number[]>();
    const keys = new Set([...places.keys(), ...named(row)]);
    if (!best || keys.size > best.keys.size) best = { row, places, keys };
  }
  return best;
}
