import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";
import { whenIdle } from "./whenIdle";

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
export function useCardPlaces(id: string, next: () => string | null): CardPlaces {
  const [places, setPlaces] = useState<CardPlaces>({ ids: [id, null], front: 0, isLaidOut: false });
  const now = bringForward(places, id);
  if (now !== places) setPlaces(now);
  useEffect(() => {
    let callOff = afterPaint(() => {
      callOff = whenIdle(() => {
        const coming = next();
        startTransition(() => setPlaces((then) => putBehind(then, coming)));
      });
    });
    return () => callOff();
  }, [id, next]);
  const { ids, front } = now;
  const behind = ids[1 - front];
  useEffect(() => {
    if (behind === null) return undefined;
    return afterPaint(() => setPlaces((then) => ({ ...then, isLaidOut: true })));
  }, [behind]);
  return now;
}

function bringForward(places: CardPlaces, id: string): CardPlaces {
  const { ids, front } = places;
  if (id === ids[front]) return places;
  const other = front === 0 ? 1 : 0;
  if (id === ids[other]) return { ids, front: other, isLaidOut: false };
  return { ...places, ids: front === 0 ? [id, ids[1]] : [ids[0], id] };
}

function putBehind(places: CardPlaces, id: string | null): CardPlaces {
  const { ids, front } = places;
  if (id === null || ids.includes(id)) return places;
  return { ids: front === 0 ? [ids[0], id] : [id, ids[1]], front, isLaidOut: false };
}
