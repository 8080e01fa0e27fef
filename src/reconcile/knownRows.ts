import type { RawCell } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import { cellAddress } from "../workbook/a1";
import { cellValue } from "../workbook/reading/foundWorkbook";
import type { Anchors } from "./sheetAxis";

/** A table whose rows are known by what is in them, in whatever order they are. */
export interface KnownRows {
  /** The key of its sheet. */
  readonly key: string;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Where planned rows belong now: in the plan's order, in the rows that the table has. */
  readonly belongs: Anchors;
  /** Where those are that are not where they belong; null where nobody can say. */
  readonly stands: Anchors;
  /** From the planned columns of the table to the present ones. */
  readonly columns: ReadonlyMap<number, number>;
  /** Planned columns beside the table whose formulas are of its rows; null for none. */
  readonly helpers: readonly [first: number, last: number] | null;
  /** Null where the rows are in order, or people may have them in any. */
  readonly disorder: Disorder | null;
}

/** The first place in which another row stands than the one that belongs there. */
export interface Disorder {
  /** A1 address of the cell that says what the row is. */
  readonly cell: string;
  readonly found: RawCell;
  readonly expected: RawCell;
  readonly canRepair: boolean;
}

/** Planned rows by where they stand → each in the plan's order, in those same rows. */
export function inOrder(stands: ReadonlyMap<number, number>): Map<number, number> {
  const planned = [...stands.keys()].sort((a, b) => a - b);
  const rows = [...stands.values()].sort((a, b) => a - b);
  return new Map(planned.map((row, index) => [row, rows[index] ?? row]));
}

/** The rows that do not stand where they belong. */
export function misplaced(
  stands: ReadonlyMap<number, number>,
  belongs: Anchors,
): Map<number, number> {
  return new Map([...stands].filter(([row, now]) => belongs.get(row) !== now));
}

/** From planned columns, counted from `first`, to those in which a reader found them. */
export function columnsFrom<Key extends string>(
  first: number,
  keys: readonly Key[],
  columnOf: (key: Key) => number | undefined,
): Map<number, number> {
  return new Map(
    keys.flatMap((key, index) => {
      const now = columnOf(key);
      return now === undefined ? [] : [[first + index, now] as const];
    }),
  );
}

/** The first planned row that stands where another one belongs, and where it belongs. */
export function firstMisplaced({ belongs, stands }: Pick<KnownRows, "belongs" | "stands">): {
  readonly planned: number;
  readonly row: number;
} | null {
  const [planned] = [...stands.keys()].sort((a, b) => a - b);
  const row = planned === undefined ? null : belongs.get(planned);
  return planned === undefined || row == null ? null : { planned, row };
}

/** What is to be said of a row that is another one than belongs there. */
export function disorderAt(
  sheet: RawSheet,
  row: number,
  column: number,
  expected: RawCell,
): Omit<Disorder, "canRepair"> {
  return { cell: cellAddress(row, column), found: cellValue(sheet, row, column), expected };
}
