import type { CellGuard, CellWrite, WriteConflict } from "../app/ports";
import { failure, problem, success, type Outcome } from "../model/problem";
import { sameCell, type RawCell } from "../model/rawCell";
import { cellInput } from "./cellInput";
import { readValue } from "./cellValue";
import { runOnce, type Office } from "./excelRun";

/**
 * Writes a few cells in one request, which also reads what stood in them. Where that was not what
 * the person saw, someone else was faster: theirs is put back, and both are told. When the guard says
 * that the row has moved, everything is put back.
 */
export async function writeCells(
  office: Office,
  cells: readonly CellWrite[],
  guard: CellGuard | null,
): Promise<Outcome<readonly WriteConflict[]>> {
  const written = await runOnce(office, async (context) => {
    const guarded = guard && loaded(context, guard);
    const before = cells.map((cell) => {
      const range = loaded(context, cell);
      range.values = [[cellInput(cell.value, cell.isText)]];
      return range;
    });
    await context.sync();
    return { guard: guarded && valueIn(guarded), found: before.map(valueIn) };
  });
  if (!written.ok) return written;
  const { found } = written.value;
  const hasMoved = guard !== null && !sameCell(written.value.guard, guard.value);
  const conflicts = cells.flatMap((write, index): WriteConflict[] => {
    const theirs = found[index] ?? null;
    const isSame = sameCell(theirs, write.before) || sameCell(theirs, write.value);
    return isSame && !hasMoved ? [] : [{ write, theirs }];
  });
  if (conflicts.length === 0) return success([]);
  const restored = await runOnce(office, async (context) => {
    for (const { write, theirs } of conflicts) {
      loaded(context, write).values = [[cellInput(theirs, write.isText)]];
    }
    await context.sync();
  });
  if (!restored.ok) return failure(...restored.problems);
  return hasMoved ? failure(problem("rowMoved", placeOf(guard), guard.value)) : success(conflicts);
}

function loaded(
  { workbook }: Excel.RequestContext,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): Excel.Range {
  const range = workbook.worksheets.getItem(sheet).getRange(cell);
  range.load("values,valueTypes");
  return range;
}

function valueIn({ values, valueTypes }: Excel.Range): RawCell {
  return readValue(values[0]?.[0], valueTypes[0]?.[0] ?? "Empty");
}

function placeOf({ sheet, cell }: CellGuard): { sheet: string; cell: string } {
  return { sheet, cell };
}
