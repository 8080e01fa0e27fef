import type { RawCell } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import { cellAddress } from "../workbook/a1";
import { cellValue } from "../workbook/reading/foundWorkbook";
import type { Anchors } from "./sheetAxis";

/** A table whose rows are identified by their contents, in any order. */
export interface KnownRows {
  /** Sheet key. */
  readonly key: string;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Where the planned rows belong: in the plan's order, in the rows that the table has. */
  readonly belongs: Anchors;
  /** The current rows of those that are not where they belong; null where that is unknown. */
  readonly current: Anchors;
  /** Maps planned columns of the table to current ones. */
  readonly columns: ReadonlyMap<number, number>;
  /** Planned columns next to the table with formulas about its rows; null for none. */
  readonly helpers: readonly [first: number, last: number] | null;
  /** null if the rows are in order, or may be in any order. */
  readonly disorder: Disorder | null;
}

/** The first row that holds something else than what belongs there. */
export interface Disorder {
  /** A1 address of the cell that identifies the row. */
  readonly cell: string;
  readonly found: RawCell;
  readonly expected: RawCell;
  readonly canRepair: boolean;
}

/** Maps planned rows to the same set of current rows, sorted into the plan's order. */
export function inOrder(current: ReadonlyMap<number, number>): Map<number, number> {
  const planned = [...current.keys()].sort((a, b) => a - b);
  const rows = [...current.values()].sort((a, b) => a - b);
  return new Map(planned.map((row, index) => [row, rows[index] ?? row]));
}

/** The rows that are not where they belong. */
export function misplaced(
  current: ReadonlyMap<number, number>,
  belongs: Anchors,
): Map<number, number> {
  return new Map([...current].filter(([row, now]) => belongs.get(row) !== now));
}

/** Maps planned columns, counted from `first`, to the columns that a reader found. */
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

/** The first planned row that is not where it belongs, and where that is. */
export function firstMisplaced({ belongs, current }: Pick<KnownRows, "belongs" | "current">): {
  readonly planned: number;
  readonly row: number;
} | null {
  const [planned] = [...current.keys()].sort((a, b) => a - b);
  const row = planned === undefined ? null : belongs.get(planned);
  return planned === undefined || row == null ? null : { planned, row };
}

/** The difference to report for a row in the wrong place. */
export function disorderAt(
  sheet: RawSheet,
  row: number,
  column: number,
  expected: RawCell,
): Omit<Disorder, "canRepair"> {
  return { cell: cellAddress(row, column), found: cellValue(sheet, row, column), expected };
}
