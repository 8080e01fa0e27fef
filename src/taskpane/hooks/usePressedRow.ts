import { useCallback, useEffect, useState, type KeyboardEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "./afterPaint";
import { useLatest } from "./useLatest";
import type { Scoring, ScoringActions } from "./useScoring";

interface Row {
  /** Of its question. */
  readonly id: string;
  /** It was clicked, not only pressed. */
  readonly isChosen: boolean;
}

/**
 * The question whose row in the list the pointer is down on, and what the list must tell of. Its card is
 * made ready meanwhile, so that a click only has to show it; people hold a button for a tenth of a second.
 * What follows from its being open, the keyboard among it, comes when the card is on the screen.
 */
export function usePressedRow({
  isOpen,
  openCard,
}: Pick<Scoring & ScoringActions, "isOpen" | "openCard">) {
  const [row, setRow] = useState<Row | null>(null);
  if (isOpen && row !== null) setRow(null);
  const pressed = isOpen || row === null ? null : row.id;
  const chosen = row?.isChosen === true ? pressed : null;
  useEffect(() => {
    if (chosen === null) return undefined;
    return afterPaint(() => openCard(chosen, true));
  }, [chosen, openCard]);

  const latest = useLatest({ isOpen });
  const open = useCallback(
    (id: string, isByPointer: boolean): void => {
      // After a key the next one may follow within the same frame, so the card takes the keyboard at once.
      if (isByPointer && !latest.current.isOpen) setRow({ id, isChosen: true });
      else openCard(id, true);
    },
    [latest, openCard],
  );
  /** A key that comes before the keyboard has followed to the shown card is that card's. */
  const handOn = (event: KeyboardEvent): void => {
    if (chosen === null) return;
    event.stopPropagation();
    flushSync(() => openCard(chosen, true));
    const again = new window.KeyboardEvent("keydown", event.nativeEvent);
    if (document.activeElement?.dispatchEvent(again) === false) event.preventDefault();
  };
  const letGo = (): void => setRow((now) => (now?.isChosen === true ? now : null));
  return {
    pressed,
    /** The pressed row was clicked: its card is shown, and open a frame later. */
    isChosen: chosen !== null,
    /** What the list does with a question. */
    open,
    onList: {
      onKeyDownCapture: handOn,
      onPointerDown: ({ button, target }: PointerEvent): void => {
        const id = questionOf(target);
        if (button === 0 && !isOpen && id !== null) setRow({ id, isChosen: false });
      },
      onClick: letGo,
      onPointerLeave: letGo,
      onPointerCancel: letGo,
    },
  };
}

function questionOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
  return row?.dataset.question ?? null;
}
