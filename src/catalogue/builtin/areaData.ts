import type { Question } from "../../model/catalogue";

type QuestionData = Pick<Question, "id" | "cap" | "respondents" | "evidence" | "provenance">;

interface CriterionData {
  readonly id: string;
  readonly cap: number;
  readonly questions: readonly QuestionData[];
}

/** The parts of an area that are the same in every language. */
export interface AreaData {
  readonly key: string;
  readonly criteria: readonly CriterionData[];
}
