import { hasOpenRemark, type Answers } from "../../model/answers";
import type { Assessment, QuestionResult } from "../../model/assessment";
import type { Area, Catalogue, Criterion, Question, RespondentRole } from "../../model/catalogue";

/** A question with its criterion and area. */
export interface ListedQuestion {
  readonly question: Question;
  readonly criterion: Criterion;
  readonly area: Area;
  /** Its text in lower case, for searching. */
  readonly words: string;
}

export const questionFilters = [
  "all",
  "open",
  "invalid",
  "warning",
  "finding",
  "remark",
  "direct",
] as const;

export type QuestionFilter = (typeof questionFilters)[number];

/** Which questions the list is narrowed to. */
export interface Narrowing {
  /** An area's key; null for all. */
  readonly area: string | null;
  readonly filter: QuestionFilter;
  /** The interviewed role: only questions to ask it first; null for all. */
  readonly role: RespondentRole | null;
  /** Also includes questions in which the role adds to others' answers. */
  readonly withOthers: boolean;
  readonly search: string;
}

export const wide: Narrowing = {
  area: null,
  filter: "all",
  role: null,
  withOthers: false,
  search: "",
};

/** All questions in a catalogue, in order. */
export function listQuestions(catalogue: Catalogue): readonly ListedQuestion[] {
  return catalogue.areas.flatMap((area) =>
    area.criteria.flatMap((criterion) =>
      criterion.questions.map((question) => ({
        question,
        criterion,
        area,
        words:
          `${question.id} ${question.text} ${question.guidance} ${criterion.title}`.toLowerCase(),
      })),
    ),
  );
}

export function resultsById({ questions }: Assessment): ReadonlyMap<string, QuestionResult> {
  return new Map(questions.map((result) => [result.id, result]));
}

/** The questions that match, in order. All search words must occur. */
export function narrow(
  questions: readonly ListedQuestion[],
  { area, filter, role, withOthers, search }: Narrowing,
  answers: Answers,
  results: ReadonlyMap<string, QuestionResult>,
): readonly ListedQuestion[] {
  const isAsked = ({ respondents }: Question): boolean =>
    role === null || respondents[0] === role || (withOthers && respondents.includes(role));
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter(
    ({ question, area: { key }, words }) =>
      (area === null || key === area) &&
      isAsked(question) &&
      passes(filter, question.id, answers, results) &&
      sought.every((word) => words.includes(word)),
  );
}

const unanswered: Pick<QuestionResult, "state" | "warnings"> = { state: "blank", warnings: [] };

function passes(
  filter: QuestionFilter,
  id: string,
  answers: Answers,
  results: ReadonlyMap<string, QuestionResult>,
): boolean {
  if (filter === "all") return true;
  const { state, warnings } = results.get(id) ?? unanswered;
  if (filter === "warning") return warnings.length > 0;
  if (filter === "open") return state === "blank" || state === "partial";
  if (filter === "invalid" || filter === "direct") return state === filter;
  const answer = answers[id];
  if (!answer) return false;
  if (filter === "remark") return hasOpenRemark(answer);
  return answer.finding.kind !== "" || answer.finding.text !== "";
}

/**
 * The matching question before or after the current one, which need not match itself; null at the
 * end.
 */
export function neighbour(
  all: readonly ListedQuestion[],
  left: readonly ListedQuestion[],
  current: string,
  step: 1 | -1,
): ListedQuestion | null {
  const order = new Map(all.map(({ question }, index) => [question.id, index]));
  const at = order.get(current) ?? -1;
  const place = ({ question }: ListedQuestion) => order.get(question.id) ?? -1;
  const found =
    step === 1
      ? left.find((listed) => place(listed) > at)
      : left.findLast((listed) => place(listed) < at);
  return found ?? null;
}
