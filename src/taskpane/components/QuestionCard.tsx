import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import type { Answer } from "../../model/answers";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import { dimensions, type Dimension, type Level, type Profile } from "../../model/profile";
import { isBlank } from "../../model/rawCell";
import { afterPaint } from "../hooks/afterPaint";
import { markShown } from "../hooks/shownMark";
import { useCardKeys } from "../hooks/useCardKeys";
import { useTexts } from "../hooks/useTexts";
import type { ListedQuestion } from "../session/questionFilter";
import type { Conflict } from "../session/edit";
import { AnchorsSwitch } from "./AnchorsSwitch";
import { ConflictNotice } from "./ConflictNotice";
import { DimensionChoice } from "./DimensionChoice";
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
  const { isDisabled, onChange, onMove } = props;
  const { id } = listed.question;
  const styles = useStyles();
  const { t } = useTexts();
  const headId = useId();
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ id, active: firstOpen(answer) });
  const active = place.id === id ? place.active : firstOpen(answer);
  if (place.id !== id) setPlace({ id, active });

  useLayoutEffect(() => {
    if (isShown) markShown("kompassbok:card");
  }, [id, isShown]);
  useLayoutEffect(() => markShown("kompassbok:points"), [result.points, result.state]);
  const opened = useRef({ answer, takesFocus });
  useLayoutEffect(() => {
    opened.current = { answer, takesFocus };
  });
  // At once: the next key may follow within the same frame.
  useLayoutEffect(() => {
    const { answer: now, takesFocus: takes } = opened.current;
    if (isShown && takes) focusDimension(card.current, firstOpen(now));
  }, [id, isShown]);

  // Where the next key goes, at once; the card opens there a moment later.
  const keysGoTo = useRef(active);
  const callOff = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    keysGoTo.current = active;
    return () => callOff.current();
    // With another question only: what is on its way must not be taken back.
  }, [id]);
  const activate = useCallback(
    (dimension: Dimension) => {
      keysGoTo.current = dimension;
      setPlace({ id, active: dimension });
    },
    [id],
  );
  const set = useCallback(
    (dimension: Dimension, level: Level | null) => onChange(id, { [dimension]: level }),
    [id, onChange],
  );
  const choose = useCallback(
    (dimension: Dimension, level: Level) => {
      set(dimension, level);
      activate(openAfter(opened.current.answer, dimension) ?? dimension);
    },
    [set, activate],
  );
  const go = (dimension: Dimension | null): void => {
    if (dimension) keysGoTo.current = dimension;
    callOff.current();
    // The points are seen first: to open another dimension, and to move the keyboard there, takes the
    // browser a whole layout.
    callOff.current = afterPaint(() => {
      if (dimension) activate(dimension);
      if (dimension) focusDimension(card.current, dimension);
      else card.current?.querySelector<HTMLElement>("[data-next]")?.focus();
    });
  };
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

/** Where scoring begins: the first dimension without a level. */
function firstOpen(answer: Answer): Dimension {
  return dimensions.find((dimension) => isBlank(answer[dimension])) ?? "system";
}

/** The next dimension without a level. */
function openAfter(answer: Answer, dimension: Dimension): Dimension | undefined {
  const at = dimensions.indexOf(dimension);
  return dimensions.slice(at + 1).find((other) => isBlank(answer[other]));
}

/** Puts the keyboard on a dimension: on its chosen level, else on its first. */
function focusDimension(card: HTMLElement | null, dimension: Dimension): void {
  const group = card?.querySelector(`[data-dimension="${dimension}"]`);
  const radio =
    group?.querySelector<HTMLInputElement>("input:checked") ?? group?.querySelector("input");
  radio?.focus();
}
