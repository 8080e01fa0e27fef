import { useCallback, useEffect, useLayoutEffect } from "react";
import type { RawCell } from "../../model/rawCell";
import { draftKey, type DraftPlace } from "../session/drafts";
import { usePane } from "./PaneContext";
import { useLatest } from "./useLatest";
import { useDraftAt } from "./useWorkbook";

/** What was typed, and what the cell had when typing began. */
export type SaveDraft = (text: string, seen: RawCell) => void;

interface DraftOptions {
  readonly place: DraftPlace;
  /** What the workbook has, and how it is shown. */
  readonly value: RawCell;
  readonly shown: string;
  readonly onSave: SaveDraft;
  readonly isLegal: (text: string) => boolean;
  /** Saves after so many milliseconds without a key. */
  readonly pause: number;
}

export interface DraftField {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Saves what can be saved, and shows the workbook's value again. */
  readonly finish: () => void;
  readonly isTyped: boolean;
  /** What is typed is not saved by itself. */
  readonly isHeld: boolean;
}

/**
 * A text while it is being typed. Until it is saved nothing that others write replaces it; once it is,
 * the workbook's value holds again. It is saved at the latest when it goes out of sight; what cannot be
 * saved is kept in the session.
 */
export function useDraft(options: DraftOptions): DraftField {
  const { place, value, shown, isLegal, pause } = options;
  const { session } = usePane();
  const key = draftKey(place);
  const draft = useDraftAt(place);

  // After what goes out of sight has been saved.
  const latest = useLatest(options);
  const save = useCallback((): void => {
    const now = session.state().drafts.get(key);
    if (!now || now.isHeld) return;
    latest.current.onSave(now.text, now.base);
    session.keep(now.place, null);
  }, [session, key, latest]);
  useEffect(() => {
    if (draft === null || pause === Infinity) return undefined;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [draft, save, pause]);
  useLayoutEffect(() => () => save(), [save]);
  return {
    text: draft?.text ?? shown,
    set: (text) => {
      const base = draft ? draft.base : value;
      session.keep(place, text === shown ? null : { text, base, isHeld: !isLegal(text) });
    },
    finish: save,
    isTyped: draft !== null,
    isHeld: draft?.isHeld === true,
  };
}
