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
 * Writes the cells that still hold what the user saw. If someone else was faster, their value
 * stays, and both users' values are reported. Excel cannot compare and write in one step, which
 * leaves three gaps:
 * - Someone else changes the same cell between the reading and the writing request. The writing
 *   request returns what it overwrote; that is restored and reported as a conflict.
 * - Rows are sorted between the two requests, so that our value lands in another row. The row's key
 *   reveals it, and the overwritten value is restored. (Inserted and deleted rows move the ranges
 *   along.)
 * - One of these happens, and the connection breaks before the writing request's response arrives.
 *   Then nobody can know what was overwritten.
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

/** What to report while the values cannot be restored. */
function unrestored({ sheetName: sheet, cells }: Misplaced): Problem[] {
  return cells.map(({ row, column, wrote, theirs }) =>
    problem("restoreOwed", { sheet, cell: cellAddress(row, column) }, theirs?.value ?? null, {
      mine: cellText(wrote?.value ?? null),
    }),
  );
}
