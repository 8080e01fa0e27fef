import { blankAnswer, type Answer, type Answers } from "../../model/answers";
import type { RawCell } from "../../model/rawCell";
import {
  changedAnswer,
  mergedChange,
  sameFields,
  type AnswerChange,
} from "../../app/answers/answerChange";
import type { AnswerConflict } from "../../app/answers/saveAnswer";

/** A change of one answer that is not written yet, and the answer as the user saw it then. */
export interface Edit {
  readonly id: string;
  readonly change: AnswerChange;
  readonly seen: Answer;
}

/** A field that someone else changed meanwhile; the cell has their value. */
export interface Conflict {
  readonly id: string;
  readonly field: ConflictField;
  /** The user's change, so that it can be written again. */
  readonly change: AnswerChange;
  readonly mine: RawCell;
  readonly theirs: RawCell;
}

export type ConflictField = AnswerConflict["write"]["column"];

/** Edits by question id, in the order in which they are written. */
export type Edits = ReadonlyMap<string, Edit>;

/**
 * Adds an edit. For each field the first seen value counts: from an earlier edit that is still
 * pending, or from when typing began (`seen`), otherwise the current one.
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

/** Puts back an edit that could not be written, beneath later changes. */
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

/** The part of a change that concerns one field. */
export function partOf(change: AnswerChange, field: ConflictField): AnswerChange {
  const { finding = {} } = change;
  if (field === "finding") return { finding: "kind" in finding ? { kind: finding.kind } : {} };
  if (field === "findingText") return { finding: "text" in finding ? { text: finding.text } : {} };
  return { [field]: change[field as keyof AnswerChange] };
}

/** The conflicts that remain after a change of this question: its fields are settled. */
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
