import type { CellGuard, CellWrite, WriteConflict } from "../app/ports";
import { failure, problem, success, type Outcome } from "../model/problem";
import { sameCell, type RawCell } from "../model/rawCell";
import { cellInput } from "./cellInput";
import { readValue } from "./cellValue";
import { runOnce, type Office } from "./excelRun";
import { cellBlocks, type CellBlock } from "./rowRuns";

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
  const blocks = cellBlocks(cells);
  const written = await runOnce(office, async (context) => {
    const sheetOf = sheetsIn(context);
    const guarded = guard && loaded(sheetOf(guard.sheet).getRange(guard.cell));
    const before = blocks.map((block) => {
      const range = loaded(sheetOf(block.sheet).getRange(block.range));
      range.values = inputsOf(block, ({ value }) => value);
      return range;
    });
    await context.sync();
    return { guard: guarded && valuesIn(guarded)[0]?.[0], found: before.map(valuesIn) };
  });
  if (!written.ok) return written;
  const { found } = written.value;
  const hasMoved = guard !== null && !sameCell(written.value.guard ?? null, guard.value);
  const conflicts = blocks.flatMap(({ rows }, index) =>
    rows.flatMap((row, down) =>
      row.flatMap((write, right): WriteConflict[] => {
        const theirs = found[index]?.[down]?.[right] ?? null;
        const isSame = sameCell(theirs, write.before) || sameCell(theirs, write.value);
        return isSame && !hasMoved ? [] : [{ write, theirs }];
      }),
    ),
  );
  if (conflicts.length === 0) return success([]);
  const restored = await putBack(office, conflicts);
  if (!restored.ok) return failure(restored.problems);
  if (!hasMoved) return success(conflicts);
  return failure(problem("rowMoved", { sheet: guard.sheet, cell: guard.cell }, guard.value));
}

async function putBack(
  office: Office,
  conflicts: readonly WriteConflict[],
): Promise<Outcome<void>> {
  return runOnce(office, async (context) => {
    const sheetOf = sheetsIn(context);
    const cells = conflicts.map(({ write, theirs }) => ({ ...write, theirs }));
    for (const block of cellBlocks(cells)) {
      sheetOf(block.sheet).getRange(block.range).values = inputsOf(block, ({ theirs }) => theirs);
    }
    await context.sync();
  });
}

/** One proxy for each sheet of a request. */
function sheetsIn({ workbook }: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
}

function inputsOf<Cell extends CellWrite>(
  { rows }: CellBlock<Cell>,
  valueOf: (cell: Cell) => RawCell,
): (string | number | boolean)[][] {
  return rows.map((row) => row.map((cell) => cellInput(valueOf(cell), cell.isText)));
}

function loaded(range: Excel.Range): Excel.Range {
  range.load("values,valueTypes");
  return range;
}

function valuesIn({ values, valueTypes }: Excel.Range): RawCell[][] {
  return values.map((line, down) =>
    line.map((value: unknown, right) => readValue(value, valueTypes[down]?.[right] ?? "Empty")),
  );
}
