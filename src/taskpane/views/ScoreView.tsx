import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import { placeOfQuestion } from "../../app/live/places";
import { blankAnswer, type Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import { CardButtons } from "../components/CardButtons";
import { CardFields, type FieldAnswer } from "../components/CardFields";
import { ListControls } from "../components/ListControls";
import { Notice } from "../components/Notice";
import { QuestionCard } from "../components/QuestionCard";
import { QuestionList } from "../components/QuestionList";
import { usePane } from "../hooks/PaneContext";
import type { Scoring, ScoringActions } from "../hooks/useScoring";
import { useShowCell } from "../hooks/useShowCell";
import { useTexts } from "../hooks/useTexts";
import { conflictsOf, useCanWrite, useLive, useSession, useShown } from "../hooks/useWorkbook";
import {
  listQuestions,
  narrow,
  neighbour,
  resultsById,
  wide,
  type ListedQuestion,
} from "../session/questionFilter";

interface ScoreViewProps {
  readonly scoring: Scoring & ScoringActions;
}

const wideEnough = "@media (min-width: 720px)";

const useStyles = makeStyles({
  view: {
    [wideEnough]: {
      display: "grid",
      gridTemplateColumns: "minmax(280px, 2fr) 3fr",
      columnGap: tokens.spacingHorizontalXL,
      alignItems: "start",
    },
  },
  /** In a narrow pane the card takes the list's place. */
  covered: { display: "none", [wideEnough]: { display: "block" } },
  back: { marginBottom: tokens.spacingVerticalS, [wideEnough]: { display: "none" } },
  count: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const noProblems: readonly Problem[] = [];

/** Scoring: the list of questions, and the card of one. */
export function ScoreView({ scoring }: ScoreViewProps): ReactElement {
  const { narrowing, current, isOpen, openCard, closeCard, narrow: setNarrowing } = scoring;
  const styles = useStyles();
  const { hasShortcuts } = usePane();
  const { catalogue } = useLive().read.inputs;
  const { t } = useTexts();
  const listId = useId();
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => listQuestions(catalogue), [catalogue]);

  // The card comes first; the list follows when there is time.
  const shown = useDeferredValue(useShown());
  const sought = useDeferredValue(narrowing);
  const marked = useDeferredValue(current);
  const results = useMemo(() => resultsById(shown.assessment), [shown.assessment]);
  const left = useMemo(
    () => narrow(all, sought, shown.answers, results),
    [all, sought, shown.answers, results],
  );

  const latest = useRef({ all, left, current });
  useLayoutEffect(() => {
    latest.current = { all, left, current };
  });
  const open = useCallback((id: string) => openCard(id, true), [openCard]);
  const move = useCallback(
    (step: 1 | -1) => {
      const { all: every, left: some, current: from } = latest.current;
      const next = from === null ? null : neighbour(every, some, from, step);
      if (next) openCard(next.question.id, true);
      else closeCard();
    },
    [openCard, closeCard],
  );
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen && !event.defaultPrevented) closeCard();
    if (event.key !== "/" || !hasShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    closeCard();
    searchBox.current?.focus();
  };
  const question = useCardQuestion(all, current);

  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={mergeClasses(isOpen && styles.covered)}>
        <ListControls
          catalogue={catalogue}
          assessment={shown.assessment}
          narrowing={narrowing}
          searchBox={searchBox}
          panel={listId}
          onChange={setNarrowing}
        />
        <div id={listId} role="tabpanel" aria-label={t("pane.questions")} ref={list}>
          <p className={styles.count} role="status">
            {t("pane.listed", { count: left.length })}
          </p>
          <QuestionList
            listed={left}
            results={results}
            answers={shown.answers}
            current={marked}
            onOpen={open}
          />
          {left.length === 0 && (
            <Notice
              tone="info"
              actions={
                <Button size="small" onClick={() => setNarrowing(wide)}>
                  {t("pane.showAll")}
                </Button>
              }
            >
              {t("pane.noneListed")}
            </Notice>
          )}
        </div>
      </div>
      {question && (
        <div hidden={!isOpen}>
          <Button className={styles.back} appearance="subtle" size="small" onClick={closeCard}>
            {t("pane.backToList")}
          </Button>
          <OpenCard listed={question} all={all} scoring={scoring} onMove={move} />
        </div>
      )}
    </div>
  );
}

/**
 * The question of the card. Before one is opened, the first one's card is made ready out of sight: to
 * change a card takes a fraction of the time that it takes to make one.
 */
function useCardQuestion(
  all: readonly ListedQuestion[],
  current: string | null,
): ListedQuestion | undefined {
  const [isReady, setReady] = useState(false);
  useEffect(() => startTransition(() => setReady(true)), []);
  return useMemo(() => {
    const found = all.find(({ question }) => question.id === current);
    return found ?? (isReady ? all[0] : undefined);
  }, [all, current, isReady]);
}

interface OpenCardProps {
  readonly listed: ListedQuestion;
  readonly all: readonly ListedQuestion[];
  readonly scoring: Scoring & ScoringActions;
  readonly onMove: (step: 1 | -1) => void;
}

/** The card with what is known of its question now. */
function OpenCard({ listed, all, scoring, onMove }: OpenCardProps): ReactElement {
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
  const show = useCallback(() => {
    const place = placeOfQuestion(live, id);
    if (place) showCell(place);
  }, [live, id, showCell]);
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

function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
