import { useSetKeyboardNavigation } from "@fluentui/react-tabster";
import { useRef, type FocusEvent, type KeyboardEvent } from "react";
import { dimensions, levels, type Dimension, type Level } from "../../model/profile";
import { usePane } from "../shared/PaneContext";
import { isTyping } from "../shared/isTyping";
import type { OpenQuestion } from "./useQuestion";
import type { Scoring } from "./useScoring";

interface CardKeys {
  readonly question: OpenQuestion;
  readonly scoring: Scoring;
  /** Sets a level and moves on from there. */
  readonly setLevel: (dimension: Dimension, level: Level | null) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/**
 * The keys of a question card: 0–4 sets the level and moves on, arrows move between dimensions and
 * levels, Delete clears, Enter opens the next question. They do not apply in text fields.
 */
export function useCardKeys({ question, scoring, setLevel, onMove }: CardKeys) {
  const { session } = usePane();
  const { card, dispatch } = scoring;
  const { dimension } = card;
  const { id, answer, isDisabled } = question;
  const showFocus = useSetKeyboardNavigation();
  const isPointing = useRef(false);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    isPointing.current = false;
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.metaKey || event.nativeEvent.isComposing)
      return;
    if (key === "Enter" && movesOn(target, event.ctrlKey)) {
      event.preventDefault();
      onMove(event.shiftKey ? -1 : 1);
      return;
    }
    if (event.ctrlKey || isTyping(target)) return;
    const act = actOf(key, isLevel(target));
    if (!act) return;
    event.preventDefault();
    act();
  };

  const actOf = (key: string, isOnLevel: boolean): (() => void) | null => {
    const level = isDisabled ? undefined : levels.find((known) => String(known) === key);
    if (level !== undefined) {
      return () => {
        // Makes Fluent UI's buttons show their focus; it does not notice keys pressed on a level.
        showFocus(true);
        setLevel(dimension, level);
      };
    }
    // On buttons these keys mean something else, or nothing.
    if (!isOnLevel) return null;
    if (key === "ArrowDown") return () => step(1);
    if (key === "ArrowUp") return () => step(-1);
    if (isDisabled) return null;
    if (key === "ArrowRight") return () => shift(1);
    if (key === "ArrowLeft") return () => shift(-1);
    return key === "Delete" || key === "Backspace" ? () => setLevel(dimension, null) : null;
  };

  /** Moves one dimension down or up. */
  const step = (by: 1 | -1): void => {
    const to = dimensions[dimensions.indexOf(dimension) + by];
    if (to) dispatch({ type: "go", dimension: to });
  };

  /** Changes the level by one; a blank one becomes the lowest. */
  const shift = (by: 1 | -1): void => {
    const now = levels.findIndex((level) => level === answer[dimension]);
    const next = levels[now + by];
    if (next === undefined) return;
    session.change(id, { [dimension]: next });
    dispatch({ type: "go", dimension });
  };

  return {
    onKeyDown,
    onPointerDown: (): void => {
      isPointing.current = true;
    },
    /**
     * Follows the focus to a dimension, except during a click, which must not move its own target.
     */
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      if (isPointing.current) return;
      const group = target.closest<HTMLElement>("[data-dimension]");
      const reached = dimensions.find((each) => each === group?.dataset.dimension);
      if (reached) dispatch({ type: "reach", dimension: reached });
    },
  };
}

/** Whether Enter moves on: not on buttons, lists and links, and in texts only with Ctrl. */
function movesOn(target: EventTarget, withCtrl: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) return withCtrl;
  return !["BUTTON", "SELECT", "A"].includes(target.tagName);
}

function isLevel(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "radio";
}
