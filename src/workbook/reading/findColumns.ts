import { isBlank } from "../../model/rawCell";
import type { RawSheet } from "../../model/rawWorkbook";
import { parseAddress } from "../a1";
import type { Headers } from "../headers";
import { cellValue, type FoundRange } from "./foundWorkbook";

/** How to recognize columns: by their headers and by defined names that move with their cells. */
export interface ColumnMarks<Key extends string> {
  readonly headers: Headers<Key>;
  /** The range that a column's name refers to; null if the name is missing or broken. */
  readonly named: (key: Key) => FoundRange | null;
  /** Columns, 1-based, to skip whatever their headers say. */
  readonly others?: ReadonlySet<number>;
}

/** The rows that may hold the header, 1-based, both included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

export interface FoundColumns<Key extends string> {
  readonly headerRow: number;
  /** Column numbers, 1-based. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Ambiguous columns, with every candidate's number. */
  readonly doubled: ReadonlyMap<Key, readonly number[]>;
  readonly missing: readonly Key[];
}

/**
 * Finds the columns of a table, never by position: each by its header in any of our languages, or
 * by its defined name if the header is missing or occurs twice. Returns null if too few headers are
 * found.
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
   * Ignores a name whose column has another column's header, or no known header but several names:
   * it was left behind there.
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
  /** Whether the header cell is not blank. */
  readonly hasOwnText: boolean;
}

/** Returns the column, several candidates if it is ambiguous, or null. */
function columnOf(places: readonly number[], name: Name | null): number | number[] | null {
  const [first] = places;
  if (first === undefined) return name?.column ?? null;
  if (name && places.includes(name.column)) return name.column;
  // Our column may have been renamed, and the one with its header may be the user's own.
  const others = name?.hasOwnText ? [...places, name.column] : [...places];
  return others.length === 1 ? first : others.sort((a, b) => a - b);
}

/** A table must have at least a third of its columns, and at least two, to be recognized. */
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
  /** The keys with a header or a name in this row. */
  readonly keys: ReadonlySet<Key>;
}

/** The row with the most headers and names; the upper one if two are equal. */
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
