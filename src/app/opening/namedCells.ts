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

/** What is to stand in the cell that a name leads to. */
export interface NamedValue {
  readonly name: string;
  readonly value: RawCell;
  /** What the person saw there, and whether that is what was last read. */
  readonly seen: RawCell;
  readonly isAsSeen: boolean;
  readonly isText: boolean;
}

export interface NamedWrite {
  readonly write: CellWrite;
  readonly at: FoundRange;
}

/** The write of a named cell, against what the person saw there. */
export function namedWrite(
  workbook: FoundWorkbook,
  { name, value, seen, isAsSeen, isText }: NamedValue,
): Outcome<NamedWrite> {
  const at = workbook.follow(name);
  if (!at) return failure(problem("nameMissing", {}, name));
  const { sheet, range } = at;
  const { cell, value: standing } = guardAt(sheet, range.top, range.left);
  const before = isAsSeen ? standing : seen;
  return success({ write: { sheet: sheet.name, cell, value, before, isText }, at });
}

/** A cell with what stands in it, by which a place is known again. */
export function guardAt(sheet: RawSheet, row: number, column: number): CellGuard {
  return {
    sheet: sheet.name,
    cell: cellAddress(row, column),
    value: cellValue(sheet, row, column),
  };
}
