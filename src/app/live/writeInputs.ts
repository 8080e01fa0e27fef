import { failure, success, type Outcome } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import type {
  CellGuard,
  CellWrite,
  LiveWorkbookPort,
  RangeContents,
  WriteConflict,
} from "../ports";
import { understand, type LiveWorkbook } from "./liveWorkbook";
import { patchLive } from "./patchLive";
import { withContents } from "./withContents";

export interface WrittenInputs {
  readonly live: LiveWorkbook;
  readonly cells: readonly CellWrite[];
  readonly conflicts: readonly WriteConflict[];
}

/** Writes input cells that a person named, in one request, and says how the workbook is then. */
export async function writeInputs(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  cells: readonly CellWrite[],
  guard: CellGuard,
): Promise<Outcome<WrittenInputs>> {
  if (cells.length === 0) return success({ live, cells, conflicts: [] });
  const written = await port.write(cells, guard);
  if (!written.ok) return failure(written.problems);
  const conflicts = written.value;
  const contents = cells.map((write) => {
    const conflict = conflicts.find((other) => other.write === write);
    return contentOf(write, conflict ? conflict.theirs : write.value);
  });
  const patched = patchLive(live, contents);
  if (patched) return success({ live: patched, cells, conflicts });
  const after = await understand(withContents(live.raw, contents));
  return after.ok ? success({ live: after.value, cells, conflicts }) : after;
}

/** What stands in a cell after a write. */
function contentOf({ sheet, cell }: CellWrite, value: RawCell): RangeContents {
  const content = { value, formula: null, isArray: false };
  return { sheet, range: cell, cells: new Map(isBlank(value) ? [] : [[cell, content]]) };
}
