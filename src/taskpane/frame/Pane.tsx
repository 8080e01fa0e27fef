import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { WorkbookReader } from "../../app/ports";
import type { TranslatePane } from "../../i18n/paneTexts";
import type { Language } from "../../model/language";
import { PaneContext } from "../shared/PaneContext";
import { useTheme } from "./useTheme";
import { PaneFrame } from "./PaneFrame";
import type { Session } from "../session/session";

export interface PaneProps {
  /** Already opening, so that Excel answers while the pane renders. */
  readonly session: Session;
  /** The initial language, and its texts. */
  readonly language: Language;
  readonly texts: TranslatePane;
  /** Resolves to null if they cannot be fetched. */
  readonly loadTexts: (language: Language) => Promise<TranslatePane | null>;
  /** Whether Excel uses a dark theme; null if it does not say. */
  readonly isOfficeDark: boolean | null;
  /** Today, as 2026-11-30. */
  readonly today: string;
  /** Loads the reader for workbook files; called when a file is chosen. */
  readonly loadReader: () => Promise<WorkbookReader>;
}

export function Pane(props: PaneProps): ReactElement {
  const { session, isOfficeDark, today, loadReader, loadTexts } = props;
  const theme = useTheme(isOfficeDark);
  const [{ language, t }, setTexts] = useState({ language: props.language, t: props.texts });
  const [hasShortcuts, setShortcuts] = useState(true);
  const pane = useMemo(
    () => ({
      session,
      language,
      t,
      setLanguage: async (wanted: Language) => {
        const texts = await loadTexts(wanted);
        if (texts) setTexts({ language: wanted, t: texts });
        return texts !== null;
      },
      hasShortcuts,
      setShortcuts,
      loadReader,
    }),
    [session, language, t, hasShortcuts, loadReader, loadTexts],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => () => void session.close(), [session]);
  useEffect(() => {
    const ask = (event: Event): void => {
      if (session.hasUnsaved()) event.preventDefault();
    };
    const look = (): void => session.lookAgain();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("focus", look);
    };
  }, [session]);
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme}>
        <PaneFrame today={today} />
      </FluentProvider>
    </PaneContext>
  );
}
