import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  memo,
  useCallback,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type ReactNode,
} from "react";
import type { AnswerChange } from "../../app/live/answerChange";
import { placeOfQuestion } from "../../app/live/places";
import { blankAnswer } from "../../model/answers";
import type { Dimension, Level } from "../../model/profile";
import { usePane } from "../hooks/PaneContext";
import { markShown } from "../hooks/shownMark";
import { firstOpen, openAfter, useCardFocus } from "../hooks/useCardFocus";
import { useCardKeys } from "../hooks/useCardKeys";
import { useCardPlaces, type Following } from "../hooks/useCardPlaces";
import { useKnownAnswers } from "../hooks/useKnownAnswers";
import { useLatest } from "../hooks/useLatest";
import type { Scoring, ScoringActions } from "../hooks/useScoring";
import { useShowCell } from "../hooks/useShowCell";
import type { ListedQuestion } from "../session/questionFilter";
import { CardButtons } from "./CardButtons";
import { PlacedCard } from "./PlacedCard";

interface CardPanelProps {
  /** The question of the card. */
  readonly id: string;
  readonly all: readonly ListedQuestion[];
  readonly scoring: Scoring & ScoringActions;
  readonly following: Following;
  readonly onMove: (step: 1 | -1) => void;
  /** What leads back to the list. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  /**
   * A box by itself all the time: to become one, or to cease to be one, takes the browser a walk through
   * all of it. It clips, so there is room for what shows the focus.
   */
  place: { contain: "content", padding: "0 4px", margin: "0 -4px" },
  behind: { height: 0 },
  /** Out of reach too, for keyboards and screen readers, but ready to come back. */
  away: {
    contentVisibility: "hidden",
    "@supports not (content-visibility: hidden)": { display: "none" },
  },
});

/** The card that is open, and behind it the one that is likely to follow. */
export const CardPanel = memo(function CardPanel(props: CardPanelProps): ReactElement {
  const { id, all, scoring, following, onMove, children } = props;
  const { isOpen, takesFocus, showsAllAnchors } = scoring;
  const styles = useStyles();
  const { session } = usePane();
  const known = useKnownAnswers();
  const showCell = useShowCell();
  const { answers, assessment } = known.shown;
  const answer = answers[id] ?? blankAnswer;
  const { ids, front, isLaidOut } = useCardPlaces(id, following);

  const panel = useRef<HTMLDivElement>(null);
  const focus = useCardFocus(panel, { id, answer, isOpen, takesFocus });
  const { active, activate } = focus;

  const result = assessment.questions.find((found) => found.id === id);
  const scored = useRef(id);
  useLayoutEffect(() => {
    if (scored.current === id) markShown("kompassbok:points");
    scored.current = id;
  }, [id, result?.points, result?.state]);

  // The same functions for all questions, so that what looks the same is left alone.
  const latest = useLatest({ id, answer, live: known.live });
  const change = useCallback(
    (of: string, changed: AnswerChange, seen?: AnswerChange) => session.change(of, changed, seen),
    [session],
  );
  // Of the card that it was chosen on: that one may have gone behind the next a moment ago.
  const choose = useCallback(
    (of: string, dimension: Dimension, level: Level) => {
      change(of, { [dimension]: level });
      if (of !== latest.current.id) return;
      activate(openAfter(latest.current.answer, dimension) ?? dimension);
    },
    [latest, change, activate],
  );
  const show = useCallback(() => {
    const place = placeOfQuestion(latest.current.live, latest.current.id);
    if (place) showCell(place);
  }, [latest, showCell]);
  const isPresent = known.live.read.rows.has(id);
  const isDisabled = !known.canWrite || !isPresent;
  const keys = useCardKeys({
    active: focus.keysGoTo,
    answer,
    isDisabled,
    set: (dimension, level) => change(id, { [dimension]: level }),
    go: focus.go,
    onMove,
  });

  return (
    <div
      ref={panel}
      onKeyDown={keys.onKeyDown}
      onPointerDown={keys.onPointerDown}
      onFocus={(event) => {
        const focused = keys.dimensionFocused(event);
        if (focused && focused !== active) activate(focused);
      }}
    >
      {children}
      {ids.map((of, at) => {
        if (of === null) return null;
        const isBehind = at !== front;
        return (
          <div
            key={at}
            aria-hidden={isBehind || undefined}
            data-card={isBehind ? "behind" : "front"}
            className={mergeClasses(
              styles.place,
              isBehind && styles.behind,
              isBehind && isLaidOut && styles.away,
            )}
          >
            <PlacedCard
              id={of}
              all={all}
              known={known}
              isBehind={isBehind}
              active={isBehind ? firstOpen(answers[of] ?? blankAnswer) : active}
              showsAllAnchors={showsAllAnchors}
              onChange={change}
              onChoose={choose}
              onActivate={activate}
              onShowAllAnchors={scoring.showAllAnchors}
            />
          </div>
        );
      })}
      <CardButtons isPresent={isPresent} onMove={onMove} onShow={show} />
    </div>
  );
});
