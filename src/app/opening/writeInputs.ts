import { failure, success, type Outcome } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import type { CellWrite, LiveWorkbookPort, RangeContents, RowWrite, Written } from "../ports";
import { understand, type LiveWorkbook } from "./liveWorkbook";
import { patchWorkbook } from "./patchWorkbook";
import { withContents } from "./withContents";

export interface WrittenInputs extends Written {
  readonly live: LiveWorkbook;
  readonly cells: readonly CellWrite[];
}

/**
 * Writes the given input cells and returns the workbook's new state. Counts as not written as long
 * as overwritten values of others are not restored.
 */
export async function writeInputs(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  rows: readonly RowWrite[],
): Promise<Outcome<WrittenInputs>> {
  const written = await writeOwing(port, live, rows);
  if (!written.ok || written.value.owed.length === 0) return written;
  return failure(written.value.owed);
}

/** The same for callers that keep the input as unsaved until everything is restored. */
export async function writeOwing(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  rows: readonly RowWrite[],
): Promise<Outcome<WrittenInputs>> {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 0) return success({ live, cells, conflicts: [], owed: [] });
  const written = await port.write(rows);
  if (!written.ok) return written;
  const { conflicts, owed } = written.value;
  const theirs = new Map(conflicts.map((conflict) => [conflict.write, conflict.theirs]));
  const contents = rows.flatMap((row) => {
    const isLeft = row.isWhole && row.cells.some((write) => theirs.has(write));
    return row.cells.flatMap((write) => {
      const found = theirs.get(write);
      if (found !== undefined) return [contentOf(write, found)];
      return isLeft ? [] : [contentOf(write, write.value)];
    });
  });
  const patched = patchWorkbook(live, contents);
  if (patched) return success({ live: patched, cells, conflicts, owed });
  const after = await understand(withContents(live.raw, contents));
  return after.ok ? success({ live: after.value, cells, conflicts, owed }) : after;
}

/** The content of a cell after a write. */
function contentOf({ sheet, cell }: CellWrite, value: RawCell): RangeContents {
  const content = { value, formula: null, isArray: false };
  return { sheet, range: cell, cells: new Map(isBlank(value) ? [] : [[cell, content]]) };
}
