import { useEffect, useState } from "react";
import { afterPaint } from "../shared/afterPaint";
import { drawWhenIdle } from "../shared/drawWhenIdle";

/** The question before or after one; null where there is none. */
export type Following = (from: string, step: 1 | -1) => string | null;

/** The question in front, and the one that waits behind it; null where there is none yet. */
export interface CardPlaces {
  readonly ids: readonly [string | null, string | null];
  readonly front: 0 | 1;
  /** The one behind is laid out, and can be put away. */
  readonly isLaidOut: boolean;
}

/**
 * Two places for cards: in front the one of a question, behind it the one that is likely to follow, made
 * ready when nothing else is to be done. To bring it forward takes a fraction of the time that it takes to
 * change a card, and that a fraction of what it takes to make one.
 */
export function useCardPlaces(id: string, following: Following): CardPlaces {
  const [places, setPlaces] = useState<CardPlaces>({ ids: [id, null], front: 0, isLaidOut: false });
  const now = bringForward(places, id);
  if (now !== places) setPlaces(now);
  useEffect(
    () =>
      drawWhenIdle(() => {
        const coming = following(id, 1);
        setPlaces((then) => putBehind(then, coming));
      }),
    [id, following],
  );
  const behind = now.ids[otherThan(now.front)];
  useEffect(() => {
    if (behind === null) return undefined;
    return afterPaint(() => setPlaces((then) => ({ ...then, isLaidOut: true })));
  }, [behind]);
  return now;
}

/** The places with this question in front: its card when it is at one of them, else that in front changed to it. */
export function bringForward(places: CardPlaces, id: string): CardPlaces {
  const { ids, front } = places;
  const other = otherThan(front);
  if (id === ids[front]) return places;
  if (id === ids[other]) return { ids, front: other, isLaidOut: false };
  return { ...places, ids: put(ids, front, id) };
}

function putBehind(places: CardPlaces, id: string | null): CardPlaces {
  const { ids, front } = places;
  if (id === null || ids.includes(id)) return places;
  return { ids: put(ids, otherThan(front), id), front, isLaidOut: false };
}

function otherThan(place: 0 | 1): 0 | 1 {
  return place === 0 ? 1 : 0;
}

function put(ids: CardPlaces["ids"], place: 0 | 1, id: string): CardPlaces["ids"] {
  return place === 0 ? [id, ids[1]] : [ids[0], id];
}
