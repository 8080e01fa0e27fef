import { useLayoutEffect, type RefObject } from "react";
import { isOpen, type Place } from "./cardState";
import type { Scoring } from "./useScoring";

/** Moves the focus to where it was sent, once, and scrolls an opened card to its top. */
export function useKeyboardPlace(
  view: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  scoring: Scoring,
): void {
  const { current, sent } = scoring.card;
  const { arrived } = scoring;
  const opened = isOpen(scoring.card) ? current : null;
  useLayoutEffect(() => {
    if (!view.current || !sent || sent === arrived.current) return;
    arrived.current = sent;
    elementAt(view.current, sent.to)?.focus();
  }, [view, sent, arrived]);
  useLayoutEffect(() => {
    if (card.current && opened !== null) toTop(card.current);
  }, [card, opened]);
}

/**
 * The element to focus: for a dimension its chosen level or its first; for the list its tab stop.
 */
function elementAt(view: HTMLElement, place: Place): HTMLElement | null {
  if (place === "search") return view.querySelector("input[type=search]");
  if (place === "list") return view.querySelector('[data-question][tabindex="0"]');
  if (place === "next") return view.querySelector("[data-next]");
  const group = view.querySelector(`[data-dimension="${place}"]`);
  return (
    group?.querySelector<HTMLElement>("input:checked") ?? group?.querySelector("input") ?? null
  );
}

/** Scrolls the card itself in a wide pane, and the page in a narrow one. */
function toTop(card: HTMLElement): void {
  card.scrollTop = 0;
  if (card.getBoundingClientRect().top < 0) card.scrollIntoView();
}
