import { failure, problem, success, type Outcome } from "../../model/problem";
import type { RawCell } from "../../model/rawCell";
import type { RawSheet } from "../../model/rawWorkbook";
import { cellAddress } from "../../workbook/a1";
import {
  cellValue,
  type FoundRange,
  type FoundWorkbook,
} from "../../workbook/reading/foundWorkbook";
import type { CellGuard, CellWrite } from "../ports";

/** A value to write into the cell of a defined name. */
export interface NamedValue {
  readonly name: string;
  readonly value: RawCell;
  /** The value that the user saw, and whether it equals what was last read. */
  readonly seen: RawCell;
  readonly isAsSeen: boolean;
  readonly isText: boolean;
}

export interface NamedWrite {
  readonly write: CellWrite;
  readonly at: FoundRange;
}

/** The write for a named cell, compared with the value that the user saw. */
export function namedWrite(
  workbook: FoundWorkbook,
  { name, value, seen, isAsSeen, isText }: NamedValue,
): Outcome<NamedWrite> {
  const at = workbook.follow(name);
  if (!at) return failure(problem("nameMissing", {}, name));
  const { sheet, range } = at;
  const { cell, value: current } = guardAt(sheet, range.top, range.left);
  const before = isAsSeen ? current : seen;
  return success({ write: { sheet: sheet.name, cell, value, before, isText }, at });
}

/** A cell and its current content, used to recognize the place later. */
export function guardAt(sheet: RawSheet, row: number, column: number): CellGuard {
  return {
    sheet: sheet.name,
    cell: cellAddress(row, column),
    value: cellValue(sheet, row, column),
  };
}
