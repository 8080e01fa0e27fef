import { useCallback, useState } from "react";
import { wide, type Narrowing } from "../session/questionFilter";

/** Where the person is in scoring; it outlives a look at another view. */
export interface Scoring {
  readonly narrowing: Narrowing;
  /** The question that was opened last. */
  readonly current: string | null;
  /** Its card is open; else the list. */
  readonly isOpen: boolean;
  readonly showsAllAnchors: boolean;
  /** The card that opens takes the keyboard: not when a click in Excel opened it. */
  readonly takesFocus: boolean;
}

export interface ScoringActions {
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly openCard: (id: string, takesFocus: boolean) => void;
  readonly closeCard: () => void;
  readonly showAllAnchors: (shows: boolean) => void;
}

export function useScoring(): Scoring & ScoringActions {
  const [scoring, setScoring] = useState<Scoring>({
    narrowing: wide,
    current: null,
    isOpen: false,
    showsAllAnchors: false,
    takesFocus: false,
  });
  return {
    ...scoring,
    narrow: useCallback(
      (change) => setScoring((now) => ({ ...now, narrowing: { ...now.narrowing, ...change } })),
      [],
    ),
    openCard: useCallback(
      (current, takesFocus) => setScoring((now) => ({ ...now, current, isOpen: true, takesFocus })),
      [],
    ),
    closeCard: useCallback(() => setScoring((now) => ({ ...now, isOpen: false })), []),
    showAllAnchors: useCallback(
      (showsAllAnchors) => setScoring((now) => ({ ...now, showsAllAnchors })),
      [],
    ),
  };
}
