import { memo, useCallback, useDeferredValue, useMemo, type ReactElement } from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import { blankAnswer, type Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import type { Dimension, Level } from "../../model/profile";
import type { KnownAnswers } from "./useKnownAnswers";
import { useLatest } from "../shared/useLatest";
import type { ListedQuestion } from "../session/questionFilter";
import { CardFields, type FieldAnswer } from "./CardFields";
import { noActs, type OthersActs } from "./FieldNotes";
import { QuestionCard } from "./QuestionCard";

interface PlacedCardProps {
  readonly id: string;
  readonly all: readonly ListedQuestion[];
  readonly known: KnownAnswers;
  /** Not in front: nobody sees it, and it stays as it is. */
  readonly isBehind: boolean;
  /** The dimension that is expanded. */
  readonly active: Dimension | null;
  readonly showsAllAnchors: boolean;
  readonly onChange: (id: string, change: AnswerChange, seen?: AnswerChange) => void;
  readonly onChoose: (id: string, dimension: Dimension, level: Level) => void;
  readonly onActivate: (dimension: Dimension) => void;
  readonly onShowAllAnchors: (shows: boolean) => void;
}

const noProblems: readonly Problem[] = [];

/** The card of a question, with what is known of it. */
export const PlacedCard = memo(
  function PlacedCard(props: PlacedCardProps): ReactElement | null {
    const { id, all, known, onChange, onChoose } = props;
    const { live, shown, canWrite } = known;
    const { answers, assessment } = shown;
    // With another question, the levels come first and the fields a moment later.
    const fieldsId = useDeferredValue(id);
    // The same functions for all questions, so that a dimension that looks the same is left alone.
    const latest = useLatest(id);
    const choose = useCallback(
      (dimension: Dimension, level: Level) => onChoose(latest.current, dimension, level),
      [latest, onChoose],
    );
    const clear = useCallback(
      (dimension: Dimension) => onChange(latest.current, { [dimension]: null }),
      [latest, onChange],
    );
    const own = useMemo(() => problemsOf(assessment.problems, id), [assessment.problems, id]);
    const ownFields = useMemo(
      () => problemsOf(assessment.problems, fieldsId),
      [assessment.problems, fieldsId],
    );
    const others = useOthersActs(known, id, props.isBehind);
    const isDisabled = (of: string): boolean => !canWrite || !live.read.rows.has(of);
    const fieldAnswer = useFieldAnswer(answers[fieldsId] ?? blankAnswer);
    const find = (of: string) => all.find(({ question }) => question.id === of);
    const listed = find(id);
    if (!listed) return null;
    return (
      <QuestionCard
        listed={listed}
        answer={answers[id] ?? blankAnswer}
        result={assessment.questions.find((found) => found.id === id) ?? blankResult(listed)}
        profile={live.read.inputs.profile}
        problems={own}
        others={others}
        isDisabled={isDisabled(id)}
        earlier={live.read.inputs.previous?.questions[id] ?? null}
        yearBefore={live.read.inputs.previous?.year ?? 0}
        isPresent={live.read.rows.has(id)}
        active={props.active}
        showsAllAnchors={props.showsAllAnchors}
        onChange={onChange}
        onChoose={choose}
        onClear={clear}
        onActivate={props.onActivate}
        onShowAllAnchors={props.onShowAllAnchors}
      >
        <CardFields
          id={fieldsId}
          cap={find(fieldsId)?.question.cap ?? 0}
          answer={fieldAnswer}
          problems={ownFields}
          others={fieldsId === id ? others : noActs}
          isDisabled={isDisabled(fieldsId)}
          onChange={onChange}
        />
      </QuestionCard>
    );
  },
  (was, is) => is.isBehind && was.id === is.id,
);

/** Mostly nothing, and then always the same. */
function useOthersActs({ conflicts, news }: KnownAnswers, id: string, isBehind: boolean) {
  return useMemo((): OthersActs => {
    const own = conflicts.filter((conflict) => conflict.id === id);
    // They are about the question that is open.
    const ownNews = isBehind ? noActs.news : news;
    return own.length + ownNews.size === 0 ? noActs : { conflicts: own, news: ownNews };
  }, [conflicts, news, id, isBehind]);
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
