import { blankAnswer, type Answer, type Answers } from "../../model/answers";
import type { RawCell } from "../../model/rawCell";
import {
  changedAnswer,
  mergedChange,
  sameFields,
  type AnswerChange,
} from "../../app/answers/answerChange";
import type { AnswerConflict } from "../../app/answers/saveAnswer";

/** A change of one answer on its way to the workbook, and the answer as the person saw it then. */
export interface Edit {
  readonly id: string;
  readonly change: AnswerChange;
  readonly seen: Answer;
}

/** A field that someone else changed meanwhile: theirs stands in its cell. */
export interface Conflict {
  readonly id: string;
  readonly field: ConflictField;
  /** What the person wanted, again as a change. */
  readonly change: AnswerChange;
  readonly mine: RawCell;
  readonly theirs: RawCell;
}

export type ConflictField = AnswerConflict["write"]["column"];

/** Edits by question id, in the order in which they are written. */
export type Edits = ReadonlyMap<string, Edit>;

/**
 * The edits with one more. What was seen of a field is what was seen first: before an edit of it
 * that is still on its way, or when typing began (`seen`), else now.
 */
export function withEdit(
  edits: Edits,
  id: string,
  change: AnswerChange,
  answers: Answers,
  seen: AnswerChange = {},
): Edits {
  const now = changedAnswer(answers[id] ?? blankAnswer, seen);
  const known = edits.get(id);
  const edit: Edit = known
    ? {
        id,
        change: mergedChange(known.change, change),
        seen: changedAnswer(now, sameFields(known.seen, known.change)),
      }
    : { id, change, seen: now };
  return new Map(edits).set(id, edit);
}

/** An edit that could not be written comes back, under what was changed since. */
export function putBack(edits: Edits, failed: Edit): Edits {
  const since = edits.get(failed.id);
  if (!since) return new Map([[failed.id, failed], ...edits]);
  const edit: Edit = {
    id: failed.id,
    change: mergedChange(failed.change, since.change),
    seen: changedAnswer(since.seen, sameFields(failed.seen, failed.change)),
  };
  return new Map([[failed.id, edit], ...[...edits].filter(([id]) => id !== failed.id)]);
}

export function withoutEdit(edits: Edits, id: string): Edits {
  return new Map([...edits].filter(([other]) => other !== id));
}

/** Of a change, what it says of one field. */
export function partOf(change: AnswerChange, field: ConflictField): AnswerChange {
  const { finding = {} } = change;
  if (field === "finding") return { finding: "kind" in finding ? { kind: finding.kind } : {} };
  if (field === "findingText") return { finding: "text" in finding ? { text: finding.text } : {} };
  return { [field]: change[field as keyof AnswerChange] };
}

/** The conflicts of a question less those in fields that have been changed since. */
export function unsettled(
  conflicts: readonly Conflict[],
  id: string,
  change: AnswerChange,
): readonly Conflict[] {
  const left = conflicts.filter(
    (conflict) => conflict.id !== id || !touches(change, conflict.field),
  );
  return left.length === conflicts.length ? conflicts : left;
}

export function touches({ finding = {}, ...fields }: AnswerChange, field: ConflictField): boolean {
  if (field === "finding") return "kind" in finding;
  if (field === "findingText") return "text" in finding;
  return field in fields;
}
