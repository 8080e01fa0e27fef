import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { WorkbookReader } from "../app/ports";
import type { Language } from "../model/language";
import { PaneContext } from "./hooks/PaneContext";
import { useTheme } from "./hooks/useTheme";
import { PaneFrame } from "./PaneFrame";
import type { Session } from "./session/session";

export interface PaneProps {
  readonly session: Session;
  /** The language to begin with. */
  readonly language: Language;
  /** Whether Excel is dark; null where it does not say. */
  readonly isOfficeDark: boolean | null;
  /** Today, as 2026-11-30. */
  readonly today: string;
  /** What reads workbooks from files; it comes when a file is chosen. */
  readonly loadReader: () => Promise<WorkbookReader>;
}

/** The pane. */
export function Pane(props: PaneProps): ReactElement {
  const { session, language: first, isOfficeDark, today, loadReader } = props;
  const theme = useTheme(isOfficeDark);
  const [language, setLanguage] = useState(first);
  const [hasShortcuts, setShortcuts] = useState(true);
  const pane = useMemo(
    () => ({ session, language, setLanguage, hasShortcuts, setShortcuts, loadReader }),
    [session, language, hasShortcuts, loadReader],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void session.open();
    return () => void session.close();
  }, [session]);
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme}>
        <PaneFrame today={today} />
      </FluentProvider>
    </PaneContext>
  );
}
