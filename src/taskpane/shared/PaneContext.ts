import { createContext, useContext } from "react";
import type { WorkbookReader } from "../../app/ports";
import type { TranslatePane } from "../../i18n/paneTexts";
import type { Language } from "../../model/language";
import type { Session } from "../session/session";

/** What every part of the pane may need: the session, and how the person wants the pane. */
export interface PaneContextValue {
  readonly session: Session;
  readonly language: Language;
  readonly t: TranslatePane;
  /** False where the language's texts cannot be fetched; then nothing changes. */
  readonly setLanguage: (language: Language) => Promise<boolean>;
  /** Single keys outside of fields do something: "?", "/". They can be turned off. */
  readonly hasShortcuts: boolean;
  readonly setShortcuts: (hasShortcuts: boolean) => void;
  readonly loadReader: () => Promise<WorkbookReader>;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("a part of the pane stands outside of it");
  return value;
}
