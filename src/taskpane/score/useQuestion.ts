import { placeOfQuestion } from "../../app/opening/places";
import type { CellPlace } from "../../app/opening/places";
import { blankAnswer, type Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { PreviousAnswer } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import type { Profile } from "../../model/profile";
import type { Account, SelfLevels } from "../../model/selfAssessment";
import type { Conflict } from "../session/edit";
import type { ListedQuestion } from "../session/questionFilter";
import type { News } from "../session/sessionState";
import {
  conflictsOf,
  newsOf,
  useCanWrite,
  useLiveWorkbook,
  useSession,
  useShown,
} from "../shared/useWorkbook";

/** The open question and everything that is known about it. */
export interface OpenQuestion extends ListedQuestion {
  readonly id: string;
  readonly answer: Answer;
  readonly result: QuestionResult;
  readonly problems: readonly Problem[];
  /** Conflicts with others' changes in its fields. */
  readonly conflicts: readonly Conflict[];
  readonly news: News;
  /** The previous round's answer and its year; null if there is none. */
  readonly earlier: { readonly answer: PreviousAnswer; readonly year: number } | null;
  /** What the municipality says of the question and of its criterion. */
  readonly selfAssessed: { readonly levels: SelfLevels | null; readonly account: Account | null };
  readonly profile: Profile;
  /** Its row; null if it is no longer in the workbook. */
  readonly place: CellPlace | null;
  readonly isDisabled: boolean;
}

export function useQuestion(listed: ListedQuestion): OpenQuestion {
  const { id, cap } = listed.question;
  const live = useLiveWorkbook();
  const { answers, assessment } = useShown();
  const conflicts = useSession(conflictsOf);
  const news = useSession(newsOf);
  const canWrite = useCanWrite();
  const { profile, previous, selfAssessment } = live.read.inputs;
  const before = previous?.questions[id];
  const isPresent = live.read.rows.has(id);
  return {
    ...listed,
    id,
    answer: answers[id] ?? blankAnswer,
    result: assessment.questions.find((found) => found.id === id) ?? {
      id,
      state: "blank",
      points: null,
      cap,
      warnings: [],
    },
    problems: assessment.problems.filter(({ place }) => place.question === id),
    conflicts: conflicts.filter((conflict) => conflict.id === id),
    news,
    earlier: previous && before ? { answer: before, year: previous.year } : null,
    selfAssessed: {
      levels: selfAssessment?.levels[id] ?? null,
      account: selfAssessment?.accounts[listed.criterion.id] ?? null,
    },
    profile,
    place: isPresent ? placeOfQuestion(live, id) : null,
    isDisabled: !canWrite || !isPresent,
  };
}
