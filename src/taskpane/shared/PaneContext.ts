import { createContext, useContext } from "react";
import type { WorkbookReader } from "../../app/ports";
import type { TranslatePane } from "../../i18n/paneTexts";
import type { Language } from "../../model/language";
import type { Session } from "../session/session";

/** What every part of the pane may need: the session and the user's preferences. */
export interface PaneContextValue {
  readonly session: Session;
  readonly language: Language;
  readonly t: TranslatePane;
  /** Returns false, and changes nothing, if the language's texts cannot be fetched. */
  readonly setLanguage: (language: Language) => Promise<boolean>;
  /**
   * Whether single keys outside of fields, "?" and "/", are shortcuts; the user can turn them off.
   */
  readonly hasShortcuts: boolean;
  readonly setShortcuts: (hasShortcuts: boolean) => void;
  readonly loadReader: () => Promise<WorkbookReader>;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/**
 * The pane's context.
 * @throws Error outside of a pane
 */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("a part of the pane stands outside of it");
  return value;
}
