import type { Answer } from "../../model/answers";
import { success, type Outcome, type Problem } from "../../model/problem";
import type { RawCell } from "../../model/rawCell";
import type { LiveWorkbookPort } from "../ports";
import { answerWrites, type AnswerChange, type AnswerWrite } from "./answerWrites";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { writeOwing } from "../opening/writeInputs";

export interface SavedAnswer {
  readonly live: LiveWorkbook;
  readonly cells: readonly AnswerWrite[];
  /** Cells that someone else changed in the meantime. Their values stay, and the user is asked. */
  readonly conflicts: readonly AnswerConflict[];
  /** Why the answer does not count as saved yet: overwritten values of others are not restored. */
  readonly owed: readonly Problem[];
}

export interface AnswerConflict {
  readonly write: AnswerWrite;
  readonly theirs: RawCell;
}

/**
 * Writes one answer's changed cells and returns the workbook's new state. `seen` is the answer that
 * the user saw when making the change.
 */
export async function saveAnswer(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  id: string,
  change: AnswerChange,
  seen: Answer | null = null,
): Promise<Outcome<SavedAnswer>> {
  const writes = answerWrites(live, id, change, seen);
  if (!writes.ok) return writes;
  const { cells } = writes.value;
  const written = await writeOwing(port, live, [writes.value]);
  if (!written.ok) return written;
  const { owed } = written.value;
  const conflicts = cells.flatMap((write): AnswerConflict[] => {
    const found = written.value.conflicts.find((other) => other.write === write);
    return found ? [{ write, theirs: found.theirs }] : [];
  });
  return success({ live: written.value.live, cells, conflicts, owed });
}
