import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** What was typed, and what stood in the field when typing began. */
export type SaveDraft = (text: string, seen: string) => void;

interface DraftOptions {
  /** What the text belongs to: with another one, typing begins anew. */
  readonly of: string;
  /** What the workbook has. */
  readonly value: string;
  readonly onSave: SaveDraft;
  readonly isLegal: (text: string) => boolean;
  /** Saves after so many milliseconds without a key. */
  readonly pause: number;
}

interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Saves, and shows the workbook's value again. */
  readonly finish: () => void;
  /** Forgets what was typed. */
  readonly drop: () => void;
  readonly isTyped: boolean;
}

interface Typed {
  readonly of: string;
  readonly text: string;
  /** What the workbook had when typing began, or what was saved last. */
  readonly base: string;
}

/**
 * A text while it is being typed. Until it is saved nothing that others write replaces it; once it
 * is, the workbook's value holds again. It is saved at the latest when it goes out of sight.
 */
export function useDraft({ of, value, onSave, isLegal, pause }: DraftOptions): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  const isOld = typed !== null && typed.of !== of;
  const isSaved = typed !== null && typed.text === typed.base;
  if (isOld || (isSaved && value !== typed.text)) setTyped(null);

  const latest = useRef({ typed, onSave, isLegal });
  // Before what is typed next, and after what goes out of sight has been saved.
  useLayoutEffect(() => {
    latest.current = { typed, onSave, isLegal };
  });
  const save = useCallback((): boolean => {
    const { typed: now, onSave: hand, isLegal: check } = latest.current;
    if (!now || !check(now.text)) return false;
    if (now.text === now.base) return true;
    const saved = { ...now, base: now.text };
    latest.current = { ...latest.current, typed: saved };
    hand(now.text, now.base);
    setTyped((still) => (still === now ? saved : still));
    return true;
  }, []);
  useEffect(() => {
    if (typed === null || pause === Infinity) return undefined;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [typed, save, pause]);
  useLayoutEffect(() => () => void save(), [of, save]);
  return {
    text: typed && !isOld ? typed.text : value,
    set: (text) => setTyped((now) => ({ of, text, base: now?.of === of ? now.base : value })),
    finish: () => {
      if (save()) setTyped(null);
    },
    drop: () => setTyped(null),
    isTyped: typed !== null && !isOld,
  };
}
