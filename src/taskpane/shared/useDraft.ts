import { useCallback, useEffect, useLayoutEffect } from "react";
import type { RawCell } from "../../model/rawCell";
import { draftKey, type DraftPlace } from "../session/drafts";
import { usePane } from "./PaneContext";
import { useLatest } from "./useLatest";
import { useDraftAt } from "./useWorkbook";

/** Receives the typed text and the cell's value when typing began. */
export type SaveDraft = (text: string, seen: RawCell) => void;

interface DraftOptions {
  readonly place: DraftPlace;
  /** The workbook's value, and how it is displayed. */
  readonly value: RawCell;
  readonly shown: string;
  readonly onSave: SaveDraft;
  readonly isLegal: (text: string) => boolean;
  /** Saves after this many milliseconds without typing. */
  readonly pause: number;
}

export interface DraftField {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Saves the draft if it can be saved; the field then shows the workbook's value again. */
  readonly finish: () => void;
  readonly isTyped: boolean;
  /** What was typed cannot be saved, so it is kept as a draft. */
  readonly isHeld: boolean;
}

/**
 * A text field's draft. Until it is saved, changes by others do not replace it; then the workbook's
 * value applies again. It is saved when the field unmounts at the latest. A draft that cannot be
 * saved stays in the session.
 */
export function useDraft(options: DraftOptions): DraftField {
  const { place, value, shown, isLegal, pause } = options;
  const { session } = usePane();
  const key = draftKey(place);
  const draft = useDraftAt(place);

  // Updated only after the cleanup below has saved the draft of the previous field.
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
