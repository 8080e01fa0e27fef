import { useCallback, useEffect, useRef, useState } from "react";

/** What was typed, and what stood in the field when typing began. */
export type SaveDraft = (text: string, seen: string) => void;

interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Saves what was typed and not saved yet. */
  readonly save: () => void;
  /** Saves, and shows the workbook's value again. */
  readonly finish: () => void;
  /** Forgets what was typed. */
  readonly drop: () => void;
  readonly isTyped: boolean;
}

/**
 * A text while it is being typed. Until it is saved nothing that others write replaces it; once it
 * is, the workbook's value holds again. It is saved at the latest when it goes out of sight.
 */
export function useDraft(
  value: string,
  onSave: SaveDraft,
  isLegal: (text: string) => boolean,
  pause: number,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const base = useRef(value);
  if (draft === null) base.current = value;
  else if (draft === base.current && value !== draft) setDraft(null);

  const latest = useRef({ draft, onSave, isLegal });
  latest.current = { draft, onSave, isLegal };
  const save = useCallback((): void => {
    const { draft: text, onSave: hand, isLegal: check } = latest.current;
    const seen = base.current;
    if (text === null || text === seen || !check(text)) return;
    base.current = text;
    hand(text, seen);
  }, []);
  useEffect(() => {
    if (draft === null || pause === Infinity) return undefined;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [draft, save, pause]);
  useEffect(() => save, [save]);
  return {
    text: draft ?? value,
    set: setDraft,
    save,
    finish: () => {
      save();
      if (draft !== null && isLegal(draft)) setDraft(null);
    },
    drop: () => setDraft(null),
    isTyped: draft !== null,
  };
}
