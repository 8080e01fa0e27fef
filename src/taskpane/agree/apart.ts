import type { QuestionResult } from "../../model/assessment";
import type { DraftPlace } from "../session/drafts";

/** Whether the question has an answer that counts. */
export function isAgreed(result: QuestionResult | undefined): boolean {
  const { state } = result ?? { state: "blank" };
  return state === "scored" || state === "direct" || state === "notApplicable";
}

/** The field for the note on a question. */
export function notePlace(id: string): DraftPlace {
  return { kind: "note", id, field: "note" };
}
