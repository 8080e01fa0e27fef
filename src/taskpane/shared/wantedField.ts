import { createContext, use, useCallback, useEffect, useRef, type RefCallback } from "react";
import { draftKey, type DraftPlace } from "../session/drafts";

export interface WantedField {
  /** The `draftKey` of the field that should get the focus; null once it has it. */
  readonly wanted: string | null;
  readonly reached: () => void;
  /** Shows a field, in whichever view it is, and moves the focus to it. */
  readonly goTo: (place: DraftPlace) => void;
}

export const WantedFieldContext = createContext<WantedField>({
  wanted: null,
  reached: () => undefined,
  goTo: () => undefined,
});

/** Focuses the field when it is requested, or as soon as it is rendered. */
export function useWantedField(place: DraftPlace): RefCallback<HTMLElement> {
  const field = useRef<HTMLElement>(null);
  const { wanted, reached } = use(WantedFieldContext);
  const isWanted = wanted === draftKey(place);
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    reached();
  }, [isWanted, reached]);
  return useCallback((element) => {
    field.current = element;
  }, []);
}
