import { createContext, useEffect, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "../shared/afterPaint";
import type { Scoring, ScoringActions } from "../shared/useScoring";

/** The question whose card is in front: the open one, or the one that is shown ahead. */
export const ShownCardContext = createContext<string | null>(null);

/**
 * A card that is ready is shown at once, and is open a frame later: the keyboard, and all that is drawn
 * for it, come when it is on the screen.
 */
export function useCardAhead({
  current,
  isOpen,
  openCard,
}: Pick<Scoring & ScoringActions, "current" | "isOpen" | "openCard">) {
  const [ahead, show] = useState<string | null>(null);
  // Whatever is opened or closed meanwhile holds.
  const opened = isOpen ? current : null;
  const [before, setBefore] = useState(opened);
  if (opened !== before) {
    setBefore(opened);
    show(null);
  }
  useEffect(() => {
    if (ahead === null) return undefined;
    return afterPaint(() => openCard(ahead, true));
  }, [ahead, openCard]);

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (ahead === null) return;
    event.stopPropagation();
    flushSync(() => openCard(ahead, true));
    const again = new window.KeyboardEvent("keydown", event.nativeEvent);
    if (document.activeElement?.dispatchEvent(again) === false) event.preventDefault();
  };
  return {
    /** Its question, until it is open. */
    ahead,
    show,
    /** A key that comes before the keyboard has followed is for the card that is shown. */
    onKeyDownCapture,
  };
}
