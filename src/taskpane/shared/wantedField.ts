import { createContext, use, useCallback, useEffect, useRef, type RefCallback } from "react";
import { draftKey, type DraftPlace } from "../session/drafts";

export interface WantedField {
  /** The field that the person asked for, by `draftKey`; null once the keyboard is there. */
  readonly wanted: string | null;
  readonly reached: () => void;
  /** Leads to a field, wherever it is. */
  readonly goTo: (place: DraftPlace) => void;
}

export const WantedFieldContext = createContext<WantedField>({
  wanted: null,
  reached: () => undefined,
  goTo: () => undefined,
});

/** Takes the keyboard when the field is asked for, at the latest when it is drawn. */
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
