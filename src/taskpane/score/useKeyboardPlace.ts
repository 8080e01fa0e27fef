import { useLayoutEffect, type RefObject } from "react";
import { isOpen, type Place } from "./cardState";
import type { Scoring } from "./useScoring";

/** Puts the keyboard where it was sent, once, and shows an opened card from its top. */
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

/** A dimension is its chosen level, else its first; the list is its row that the Tab key stops at. */
function elementAt(view: HTMLElement, place: Place): HTMLElement | null {
  if (place === "search") return view.querySelector("input[type=search]");
  if (place === "list") return view.querySelector('[data-question][tabindex="0"]');
  if (place === "next") return view.querySelector("[data-next]");
  const group = view.querySelector(`[data-dimension="${place}"]`);
  return (
    group?.querySelector<HTMLElement>("input:checked") ?? group?.querySelector("input") ?? null
  );
}

/** In a wide pane the card's box is scrolled, in a narrow one the page. */
function toTop(card: HTMLElement): void {
  card.scrollTop = 0;
  if (card.getBoundingClientRect().top < 0) card.scrollIntoView();
}
