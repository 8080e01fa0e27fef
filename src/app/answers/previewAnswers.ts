import { scoreAssessment } from "../../engine/scoreAssessment";
import { blankAnswer, type Answer, type Answers } from "../../model/answers";
import type { Assessment } from "../../model/assessment";
import { changedAnswer, type AnswerChange } from "./answerChange";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** What the user sees: the workbook as last read plus changes not yet written. */
export interface ShownAnswers {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The answers and points after applying the changes in order. */
export function previewAnswers(
  { read, assessment }: LiveWorkbook,
  changes: readonly (readonly [id: string, change: AnswerChange])[],
): ShownAnswers {
  const { inputs } = read;
  if (changes.length === 0) return { answers: inputs.answers, assessment };
  const answers: Record<string, Answer> = { ...inputs.answers };
  for (const [id, change] of changes) {
    answers[id] = changedAnswer(answers[id] ?? blankAnswer, change);
  }
  return { answers, assessment: scoreAssessment({ ...inputs, answers }) };
}
