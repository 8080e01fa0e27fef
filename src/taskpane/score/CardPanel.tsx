import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type ReactNode,
} from "react";
import type { AnswerChange } from "../../app/answers/answerChange";
import { placeOfQuestion } from "../../app/opening/places";
import { blankAnswer } from "../../model/answers";
import type { Dimension, Level } from "../../model/profile";
import { usePane } from "../shared/PaneContext";
import { markShown } from "./shownMark";
import { firstOpen, openAfter, useCardFocus } from "./useCardFocus";
import { useCardKeys } from "./useCardKeys";
import { useCardPlaces, type Following } from "./useCardPlaces";
import { useKnownAnswers } from "./useKnownAnswers";
import { useLatest } from "../shared/useLatest";
import type { Scoring, ScoringActions } from "../shared/useScoring";
import { useShowCell } from "../shared/useShowCell";
import type { ListedQuestion } from "../session/questionFilter";
import { CardBoxes } from "./CardBoxes";
import { CardButtons } from "./CardButtons";
import { PlacedCard } from "./PlacedCard";

interface CardPanelProps {
  /** The question of the card. */
  readonly id: string;
  readonly all: readonly ListedQuestion[];
  readonly scoring: Scoring & ScoringActions;
  readonly following: Following;
  /** To another question, or from the last to the list; whether its card is ready. */
  readonly onMove: (to: string | null, isReady: boolean) => void;
  /** What leads back to the list. */
  readonly children: ReactNode;
}

/** The card that is open, and behind it the one that is likely to follow. */
export const CardPanel = memo(function CardPanel(props: CardPanelProps): ReactElement {
  const { id, all, scoring, following, onMove, children } = props;
  const { isOpen, takesFocus, showsAllAnchors } = scoring;
  const { session } = usePane();
  const known = useKnownAnswers();
  const showCell = useShowCell();
  const { answers, assessment } = known.shown;
  const answer = answers[id] ?? blankAnswer;
  const places = useCardPlaces(id, following);

  const panel = useRef<HTMLDivElement>(null);
  const focus = useCardFocus(panel, { id, answer, isOpen, takesFocus });
  const { active, activate } = focus;

  useEffect(() => {
    session.attend(isOpen ? id : null);
    return () => session.attend(null);
  }, [session, isOpen, id]);

  const result = assessment.questions.find((found) => found.id === id);
  const scored = useRef(id);
  useLayoutEffect(() => {
    if (scored.current === id) markShown("kompassbok:points");
    scored.current = id;
  }, [id, result?.points, result?.state]);

  // The same functions for all questions, so that what looks the same is left alone.
  const latest = useLatest({ id, answer, live: known.live, ids: places.ids });
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
  const move = useCallback(
    (step: 1 | -1) => {
      const to = following(latest.current.id, step);
      onMove(to, latest.current.ids.includes(to));
    },
    [latest, following, onMove],
  );
  const isPresent = known.live.read.rows.has(id);
  const isDisabled = !known.canWrite || !isPresent;
  const keys = useCardKeys({
    active: focus.keysGoTo,
    answer,
    isDisabled,
    set: (dimension, level) => change(id, { [dimension]: level }),
    go: focus.go,
    onMove: move,
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
      <CardBoxes places={places}>
        {places.ids.map((of, at) => {
          if (of === null) return null;
          const isBehind = at !== places.front;
          return (
            <PlacedCard
              key={at}
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
          );
        })}
      </CardBoxes>
      <CardButtons isPresent={isPresent} onMove={move} onShow={show} />
    </div>
  );
});
