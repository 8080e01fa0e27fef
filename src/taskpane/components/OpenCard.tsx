import { useCallback, useDeferredValue, useMemo, type ReactElement } from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import { placeOfQuestion } from "../../app/live/places";
import { blankAnswer, type Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import { usePane } from "../hooks/PaneContext";
import { useLatest } from "../hooks/useLatest";
import type { Scoring, ScoringActions } from "../hooks/useScoring";
import { useShowCell } from "../hooks/useShowCell";
import { conflictsOf, useCanWrite, useLive, useSession, useShown } from "../hooks/useWorkbook";
import type { ListedQuestion } from "../session/questionFilter";
import { CardButtons } from "./CardButtons";
import { CardFields, type FieldAnswer } from "./CardFields";
import { QuestionCard } from "./QuestionCard";

interface OpenCardProps {
  readonly listed: ListedQuestion;
  readonly all: readonly ListedQuestion[];
  readonly scoring: Scoring & ScoringActions;
  readonly onMove: (step: 1 | -1) => void;
}

const noProblems: readonly Problem[] = [];

/** The card with what is known of its question now. */
export function OpenCard({ listed, all, scoring, onMove }: OpenCardProps): ReactElement {
  const { session } = usePane();
  const live = useLive();
  const { answers, assessment } = useShown();
  const conflicts = useSession(conflictsOf);
  const canWrite = useCanWrite();
  const showCell = useShowCell();
  const { id } = listed.question;
  // With another question, the levels come first and the fields a moment later.
  const fieldsId = useDeferredValue(id);
  const ofFields = fieldsId === id ? listed : all.find(({ question }) => question.id === fieldsId);
  const change = useCallback(
    (of: string, changed: AnswerChange, seen?: AnswerChange) => session.change(of, changed, seen),
    [session],
  );
  // The same function for all questions: the buttons need not be drawn for each.
  const latest = useLatest({ live, id });
  const show = useCallback(() => {
    const place = placeOfQuestion(latest.current.live, latest.current.id);
    if (place) showCell(place);
  }, [latest, showCell]);
  const own = useMemo(() => problemsOf(assessment.problems, id), [assessment.problems, id]);
  const ownFields = useMemo(
    () => problemsOf(assessment.problems, fieldsId),
    [assessment.problems, fieldsId],
  );
  const isDisabled = (of: string): boolean => !canWrite || !live.read.rows.has(of);
  const result = assessment.questions.find((found) => found.id === id);
  return (
    <QuestionCard
      listed={listed}
      answer={answers[id] ?? blankAnswer}
      result={result ?? blankResult(listed)}
      profile={live.read.inputs.profile}
      problems={own}
      conflicts={conflicts.filter((conflict) => conflict.id === id)}
      isDisabled={isDisabled(id)}
      earlier={live.read.inputs.previous?.questions[id] ?? null}
      yearBefore={live.read.inputs.previous?.year ?? 0}
      isPresent={live.read.rows.has(id)}
      isShown={scoring.isOpen}
      showsAllAnchors={scoring.showsAllAnchors}
      takesFocus={scoring.takesFocus}
      onChange={change}
      onMove={onMove}
      onShowAllAnchors={scoring.showAllAnchors}
    >
      <CardFields
        id={fieldsId}
        cap={ofFields?.question.cap ?? 0}
        answer={useFieldAnswer(answers[fieldsId] ?? blankAnswer)}
        problems={ownFields}
        isDisabled={isDisabled(fieldsId)}
        onChange={change}
      />
      <CardButtons isPresent={live.read.rows.has(id)} onMove={onMove} onShow={show} />
    </QuestionCard>
  );
}

/** The same object as long as only levels change. */
function useFieldAnswer(answer: Answer): FieldAnswer {
  const { direct, notApplicable, evidence, comment, finding, reviewNote } = answer;
  const { kind, text } = finding;
  return useMemo(
    () => ({ direct, notApplicable, evidence, comment, finding: { kind, text }, reviewNote }),
    [direct, notApplicable, evidence, comment, kind, text, reviewNote],
  );
}

function problemsOf(problems: readonly Problem[], id: string): readonly Problem[] {
  const found = problems.filter(({ place }) => place.question === id);
  return found.length === 0 ? noProblems : found;
}

function blankResult({ question: { id, cap } }: ListedQuestion): QuestionResult {
  return { id, state: "blank", points: null, cap, warnings: [] };
}
