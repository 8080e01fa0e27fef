import { useRef, type FocusEvent, type KeyboardEvent } from "react";
import type { Answer } from "../../model/answers";
import { dimensions, levels, type Dimension, type Level } from "../../model/profile";
import { isTyping } from "../shared/isTyping";
import { markAct } from "./shownMark";

interface CardKeys {
  /** The dimension that is worked on. */
  readonly active: { readonly current: Dimension };
  readonly answer: Answer;
  readonly isDisabled: boolean;
  readonly set: (dimension: Dimension, level: Level | null) => void;
  /** To a dimension, or past the last. */
  readonly go: (dimension: Dimension | null) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/**
 * The keys of a question card: 0–4 sets the level and goes on to the next dimension, arrows go
 * between dimensions and levels, Delete clears, Enter goes to the next question. They hold where
 * nothing is typed.
 */
export function useCardKeys(card: CardKeys) {
  const isPointing = useRef(false);
  const { answer, isDisabled, set, go, onMove } = card;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    isPointing.current = false;
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.metaKey || event.nativeEvent.isComposing)
      return;
    markAct(event.timeStamp);
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
    const active = card.active.current;
    const at = dimensions.indexOf(active);
    const level = isDisabled ? undefined : levels.find((known) => String(known) === key);
    if (level !== undefined) {
      return () => {
        set(active, level);
        go(dimensions[at + 1] ?? null);
      };
    }
    // On a button these have another meaning, or none.
    if (!isOnLevel) return null;
    if (key === "ArrowDown") return () => go(dimensions[at + 1] ?? active);
    if (key === "ArrowUp") return () => go(dimensions[at - 1] ?? active);
    if (isDisabled) return null;
    if (key === "ArrowRight") return () => shift(1);
    if (key === "ArrowLeft") return () => shift(-1);
    return key === "Delete" || key === "Backspace" ? () => set(active, null) : null;
  };

  /** One level up or down; from none to the lowest. */
  const shift = (by: 1 | -1): void => {
    const active = card.active.current;
    const now = levels.findIndex((level) => level === answer[active]);
    const next = levels[now + by];
    if (next === undefined) return;
    set(active, next);
    go(active);
  };

  return {
    onKeyDown,
    onPointerDown: (event: { readonly timeStamp: number }): void => {
      isPointing.current = true;
      markAct(event.timeStamp);
    },
    /** The dimension that the keyboard has come to. A click must not move what it is about to hit. */
    dimensionFocused: ({ target }: FocusEvent<HTMLElement>): Dimension | null => {
      if (isPointing.current) return null;
      const group = target.closest<HTMLElement>("[data-dimension]");
      return dimensions.find((dimension) => dimension === group?.dataset.dimension) ?? null;
    },
  };
}

/** Enter belongs to buttons, lists and texts; with Ctrl it moves on from a text too. */
function movesOn(target: EventTarget, withCtrl: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) return withCtrl;
  return !["BUTTON", "SELECT", "A"].includes(target.tagName);
}

function isLevel(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "radio";
}
