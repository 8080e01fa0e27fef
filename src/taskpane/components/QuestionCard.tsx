import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useLayoutEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import type { Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { PreviousAnswer } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import { dimensions, type Dimension, type Level, type Profile } from "../../model/profile";
import { markShown } from "../hooks/shownMark";
import { openAfter, useCardFocus } from "../hooks/useCardFocus";
import { useCardKeys } from "../hooks/useCardKeys";
import { useLatest } from "../hooks/useLatest";
import { useTexts } from "../hooks/useTexts";
import type { ListedQuestion } from "../session/questionFilter";
import type { Conflict } from "../session/edit";
import { AnchorsSwitch } from "./AnchorsSwitch";
import { ConflictNotice } from "./ConflictNotice";
import { DimensionChoice } from "./DimensionChoice";
import { EarlierRound } from "./EarlierRound";
import { Notice } from "./Notice";
import { PointsLine } from "./PointsLine";
import { QuestionHead } from "./QuestionHead";

interface QuestionCardProps {
  readonly listed: ListedQuestion;
  readonly answer: Answer;
  readonly result: QuestionResult;
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  readonly isDisabled: boolean;
  /** What the previous round gave, and its year; null where there is none. */
  readonly earlier: PreviousAnswer | null;
  readonly yearBefore: number;
  /** Its row is still in the workbook. */
  readonly isPresent: boolean;
  readonly isShown: boolean;
  readonly showsAllAnchors: boolean;
  /** Takes the keyboard when it opens. */
  readonly takesFocus: boolean;
  readonly onChange: (id: string, change: AnswerChange) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onShowAllAnchors: (shows: boolean) => void;
  /** The fields beside the levels, and the buttons below. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dimensions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const noProblems: readonly Problem[] = [];

/** One question with everything that can be said of it. */
export function QuestionCard(props: QuestionCardProps): ReactElement {
  const { listed, answer, result, profile, problems, conflicts, isShown, takesFocus } = props;
  const { isDisabled, earlier, yearBefore, onChange, onMove } = props;
  const { id } = listed.question;
  const styles = useStyles();
  const { t } = useTexts();
  const headId = useId();
  const card = useRef<HTMLElement>(null);
  const { active, keysGoTo, activate, go } = useCardFocus(card, {
    id,
    answer,
    isShown,
    takesFocus,
  });

  useLayoutEffect(() => {
    if (isShown) markShown("kompassbok:card");
  }, [id, isShown]);
  useLayoutEffect(() => markShown("kompassbok:points"), [result.points, result.state]);

  // The same functions for all questions, so that a dimension that looks the same is left alone.
  const latest = useLatest({ id, answer, onChange });
  const set = useCallback(
    (dimension: Dimension, level: Level | null) => {
      latest.current.onChange(latest.current.id, { [dimension]: level });
    },
    [latest],
  );
  const choose = useCallback(
    (dimension: Dimension, level: Level) => {
      const { answer: before } = latest.current;
      set(dimension, level);
      activate(openAfter(before, dimension) ?? dimension);
    },
    [latest, set, activate],
  );
  const keys = useCardKeys({ active: keysGoTo, answer, isDisabled, set, go, onMove });
  const problemsOf = (field: string): readonly Problem[] => {
    const found = problems.filter((problem) => problem.place.field === field);
    return found.length === 0 ? noProblems : found;
  };

  return (
    <article
      ref={card}
      className={styles.card}
      aria-labelledby={headId}
      onKeyDown={keys.onKeyDown}
      onPointerDown={keys.onPointerDown}
      onFocus={(event) => {
        const focused = keys.dimensionFocused(event);
        if (focused && focused !== active) activate(focused);
      }}
    >
      <QuestionHead listed={listed} headId={headId} />
      {!props.isPresent && <Notice tone="error">{t("pane.questionGone")}</Notice>}
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.field} conflict={conflict} />
      ))}
      <PointsLine result={result} problems={problems} />
      {earlier && (
        <EarlierRound
          earlier={earlier}
          year={yearBefore}
          answer={answer}
          isDisabled={isDisabled}
          onUse={(levels) => onChange(id, levels)}
        />
      )}
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <DimensionChoice
            key={dimension}
            dimension={dimension}
            value={answer[dimension]}
            anchors={profile.anchors[dimension]}
            isExpanded={props.showsAllAnchors || dimension === active}
            isDisabled={isDisabled}
            problems={problemsOf(dimension)}
            earlier={earlier?.[dimension] ?? null}
            earlierName={earlier ? t("pane.earlier.mark", { year: yearBefore }) : ""}
            onChoose={choose}
            onClear={set}
            onActivate={activate}
          />
        ))}
        <AnchorsSwitch isOn={props.showsAllAnchors} onSwitch={props.onShowAllAnchors} />
      </div>
      {props.children}
    </article>
  );
}
