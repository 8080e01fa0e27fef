import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { placeOfQuestion } from "../../app/live/places";
import type { AnswerChange } from "../../app/live/answerChange";
import { blankAnswer } from "../../model/answers";
import { ListControls } from "../components/ListControls";
import { Notice } from "../components/Notice";
import { QuestionCard } from "../components/QuestionCard";
import { QuestionList } from "../components/QuestionList";
import { usePane } from "../hooks/PaneContext";
import type { Scoring, ScoringActions } from "../hooks/useScoring";
import { useShowCell } from "../hooks/useShowCell";
import { useTexts } from "../hooks/useTexts";
import { useCanWrite, useWorkbook } from "../hooks/useWorkbook";
import { listQuestions, narrow, neighbour, resultsById, wide } from "../session/questionFilter";

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

const noProblems: readonly never[] = [];

/** Scoring: the list of questions, and the card of one. */
export function ScoreView(props: Scoring & ScoringActions): ReactElement {
  const { narrowing, current, openCard, closeCard, narrow: setNarrowing } = props;
  const styles = useStyles();
  const { session, hasShortcuts } = usePane();
  const { live, shown, saving } = useWorkbook();
  const canWrite = useCanWrite();
  const showCell = useShowCell();
  const { t } = useTexts();
  const listId = useId();
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { catalogue, profile } = live.read.inputs;

  const all = useMemo(() => listQuestions(catalogue), [catalogue]);
  const results = useMemo(() => resultsById(shown.assessment), [shown.assessment]);
  const sought = useDeferredValue(narrowing);
  const left = useMemo(
    () => narrow(all, sought, shown.answers, results),
    [all, sought, shown.answers, results],
  );

  const latest = useRef({ live, all, left, current });
  latest.current = { live, all, left, current };
  const open = useCallback((id: string) => openCard(id, true), [openCard]);
  const change = useCallback(
    (id: string, changed: AnswerChange, seen?: AnswerChange) => session.change(id, changed, seen),
    [session],
  );
  const move = useCallback(
    (step: 1 | -1) => {
      const { all: every, left: some, current: from } = latest.current;
      const next = from === null ? null : neighbour(every, some, from, step);
      if (next) openCard(next.question.id, true);
      else closeCard();
    },
    [openCard, closeCard],
  );
  const show = useCallback(
    (id: string) => {
      const place = placeOfQuestion(latest.current.live, id);
      if (place) showCell(place);
    },
    [showCell],
  );

  const listed = props.isOpen ? all.find(({ question }) => question.id === current) : undefined;
  const result = current === null ? undefined : results.get(current);
  const problems = useMemo(
    () =>
      current === null
        ? noProblems
        : shown.assessment.problems.filter(({ place }) => place.question === current),
    [shown.assessment, current],
  );
  const conflicts = useMemo(
    () => saving.conflicts.filter(({ id }) => id === current),
    [saving.conflicts, current],
  );

  const wasOpen = useRef(props.isOpen);
  useEffect(() => {
    if (wasOpen.current && !props.isOpen) {
      list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    }
    wasOpen.current = props.isOpen;
  }, [props.isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && listed && !event.defaultPrevented) closeCard();
    if (event.key !== "/" || !hasShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    closeCard();
    searchBox.current?.focus();
  };

  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={mergeClasses(listed && styles.covered)}>
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
            current={current}
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
      {listed && result && (
        <div>
          <Button className={styles.back} appearance="subtle" size="small" onClick={closeCard}>
            {t("pane.backToList")}
          </Button>
          <QuestionCard
            key={listed.question.id}
            listed={listed}
            answer={shown.answers[listed.question.id] ?? blankAnswer}
            result={result}
            profile={profile}
            problems={problems}
            conflicts={conflicts}
            canWrite={canWrite}
            isPresent={live.read.rows.has(listed.question.id)}
            showsAllAnchors={props.showsAllAnchors}
            takesFocus={props.takesFocus}
            onChange={change}
            onMove={move}
            onShow={show}
            onShowAllAnchors={props.showAllAnchors}
          />
        </div>
      )}
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
