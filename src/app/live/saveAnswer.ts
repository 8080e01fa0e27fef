import { failure, success, type Outcome } from "../../model/problem";
import type { LiveWorkbookPort, WriteConflict } from "../ports";
import { answerWrites, type AnswerChange } from "./answerWrites";
import { understand, withContents, type LiveWorkbook } from "./liveWorkbook";

export interface SavedAnswer {
  readonly live: LiveWorkbook;
  /** Cells that someone else changed meanwhile; theirs stand, and the person is asked. */
  readonly conflicts: readonly WriteConflict[];
}

/**
 * Writes one answer's changed cells to the workbook, in one request, and says how the workbook is
 * then.
 */
export async function saveAnswer(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  id: string,
  change: AnswerChange,
): Promise<Outcome<SavedAnswer>> {
  const writes = answerWrites(live, id, change);
  if (!writes.ok) return writes;
  const { cells, guard } = writes.value;
  if (cells.length === 0) return success({ live, conflicts: [] });
  const written = await port.write(cells, guard);
  if (!written.ok) return failure(...written.problems);
  const conflicts = written.value;
  const contents = cells.map((write) => {
    const { sheet, cell } = write;
    const conflict = conflicts.find((other) => other.write === write);
    const value = conflict ? conflict.theirs : write.value;
    const content = { value, formula: null, isArray: false };
    const isBlank = value === null || value === "";
    return { sheet, range: cell, cells: new Map(isBlank ? [] : [[cell, content]]) };
  });
  const after = understand(withContents(live.raw, contents));
  return after.ok ? success({ live: after.value, conflicts }) : after;
}
