import { useCallback, useEffect, useState, type PointerEvent } from "react";
import { afterPaint } from "./afterPaint";
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
  const isChosen = pressed !== null && row?.isChosen === true;
  useEffect(() => {
    if (pressed === null || !isChosen) return undefined;
    return afterPaint(() => openCard(pressed, true));
  }, [pressed, isChosen, openCard]);

  const letGo = (): void => setRow((now) => (now?.isChosen === true ? now : null));
  return {
    pressed,
    /** Its card is shown, and open a frame later. */
    isChosen,
    choose: useCallback((id: string) => setRow({ id, isChosen: true }), []),
    onList: {
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
