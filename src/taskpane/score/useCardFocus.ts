import { useSetKeyboardNavigation } from "@fluentui/react-tabster";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Answer } from "../../model/answers";
import { dimensions, type Dimension } from "../../model/profile";
import { isBlank } from "../../model/rawCell";
import { afterPaint } from "../shared/afterPaint";
import { useLatest } from "../shared/useLatest";

interface CardFocusOptions {
  readonly id: string;
  readonly answer: Answer;
  readonly isOpen: boolean;
  /** The card takes the keyboard when it opens. */
  readonly takesFocus: boolean;
}

export interface CardFocus {
  /** The dimension that is worked on, and expanded; null when the keys have gone past the last. */
  readonly active: Dimension | null;
  /** Where the next key goes: at once, while the card opens there a moment later. */
  readonly keysGoTo: { readonly current: Dimension };
  readonly activate: (dimension: Dimension) => void;
  /** To a dimension, or past the last. */
  readonly go: (dimension: Dimension | null) => void;
}

interface Place {
  readonly id: string;
  readonly active: Dimension | null;
}

/** Which dimension of a card is worked on, and where the keyboard is. */
export function useCardFocus(
  card: RefObject<HTMLElement | null>,
  { id, answer, isOpen, takesFocus }: CardFocusOptions,
): CardFocus {
  const [place, setPlace] = useState<Place>({ id, active: firstOpen(answer) });
  const active = place.id === id ? place.active : firstOpen(answer);
  if (place.id !== id) setPlace({ id, active });

  const latest = useLatest({ id, answer, takesFocus });
  const keysGoTo = useRef(firstOpen(answer));
  const callOff = useRef<() => void>(() => undefined);
  // With another question only: what is on its way must not be taken back.
  useLayoutEffect(() => {
    keysGoTo.current = firstOpen(latest.current.answer);
    return () => callOff.current();
  }, [latest, id]);

  useLayoutEffect(() => {
    if (!isOpen) return;
    if (latest.current.takesFocus) {
      focusDimension(card.current, firstOpen(latest.current.answer));
    } else {
      // What was typed on the card that has gone behind is written as when a field is left.
      card.current?.querySelector<HTMLElement>('[data-card="behind"] :focus')?.blur();
    }
  }, [card, latest, id, isOpen]);

  const activate = useCallback(
    (dimension: Dimension): void => {
      keysGoTo.current = dimension;
      setPlace({ id: latest.current.id, active: dimension });
    },
    [latest],
  );
  const showFocus = useSetKeyboardNavigation();
  const go = (dimension: Dimension | null): void => {
    if (dimension) keysGoTo.current = dimension;
    callOff.current();
    // The points are seen first: to open another dimension, and to move the keyboard there, takes the
    // browser a whole layout.
    callOff.current = afterPaint(() => {
      if (dimension) {
        activate(dimension);
        focusDimension(card.current, dimension);
        return;
      }
      // All four in short, and what can be written below them comes into sight.
      setPlace({ id: latest.current.id, active: null });
      // Fluent UI's buttons show the focus once it knows of the keyboard; of keys on a level it does not.
      showFocus(true);
      card.current?.querySelector<HTMLElement>("[data-next]")?.focus();
    });
  };
  return { active, keysGoTo, activate, go };
}

/** Where scoring begins: the first dimension without a level. */
export function firstOpen(answer: Answer): Dimension {
  return dimensions.find((dimension) => isBlank(answer[dimension])) ?? "system";
}

/** The next dimension without a level. */
export function openAfter(answer: Answer, dimension: Dimension): Dimension | undefined {
  const at = dimensions.indexOf(dimension);
  return dimensions.slice(at + 1).find((other) => isBlank(answer[other]));
}

/** Puts the keyboard on a dimension: on its chosen level, else on its first. */
function focusDimension(card: HTMLElement | null, dimension: Dimension): void {
  const group = card?.querySelector(`[data-card="front"] [data-dimension="${dimension}"]`);
  const radio =
    group?.querySelector<HTMLInputElement>("input:checked") ?? group?.querySelector("input");
  radio?.focus();
}
