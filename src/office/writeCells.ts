import type { RowWrite, Written } from "../app/ports";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { cellText } from "../model/rawCell";
import { cellAddress } from "../workbook/a1";
import type { Office } from "./excelRun";
import type { Misplaced } from "./misplaced";
import type { OwedWork } from "./owedWork";
import { putRows } from "./putRows";
import { restoring } from "./restoring";

/**
 * Writes cells that are as the person saw them; what someone else was faster with stays, and both are
 * told. Excel cannot compare and write in one step, so three moments are left:
 *
 * - Between the reading request and the writing one, someone else changes the same cell. The writing
 *   request tells what it wrote over. That is put back, and is a conflict.
 * - Between the two, rows change places (are sorted), so that ours comes into another row. The row's
 *   key tells, and what was there is put back. Rows that come or go move the ranges along.
 * - One of these, and the connection breaks before the answer to the writing request comes: then
 *   nobody can tell what was written over.
 */
export async function writeCells(
  office: Office,
  owed: OwedWork,
  rows: readonly RowWrite[],
): Promise<Outcome<Written>> {
  if (rows.every(({ cells }) => cells.length === 0)) return success({ conflicts: [], owed: [] });
  const attempt = await putRows(office, rows);
  if (!attempt.ok) return attempt;
  const { faults, moved, conflicts, misplaced } = attempt.value;
  if (misplaced.length > 0) owed.owe(restoring(office, misplaced));
  const restored = await owed.settle();
  const problems = restored.ok ? [] : [...misplaced.flatMap(unrestored), ...restored.problems];
  if (moved || faults.length > 0) return failure(moved ?? [], faults, problems);
  return success({ conflicts, owed: problems });
}

/** What the person is told as long as it cannot be put back. */
function unrestored({ sheetName: sheet, cells }: Misplaced): Problem[] {
  return cells.map(({ row, column, wrote, theirs }) =>
    problem("restoreOwed", { sheet, cell: cellAddress(row, column) }, theirs?.value ?? null, {
      mine: cellText(wrote?.value ?? null),
    }),
  );
}
