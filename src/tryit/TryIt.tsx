import {
  Button,
  FluentProvider,
  makeStyles,
  Select,
  Switch,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { locales } from "../i18n/formatNumber";
import { tryItTranslator } from "../i18n/tryItTranslator";
import { isLanguage, languages, type Language } from "../model/language";
import type { Host } from "../standin";
import { savedHost } from "./host/hostPlan";
import { documentName } from "./documentName";
import { PaneFrame } from "./PaneFrame";
import { me } from "./selection";
import { Workbook } from "./Workbook";
import type { WorkbookWatch } from "./WorkbookWatch";

interface TryItProps {
  readonly host: Host;
  readonly watch: WorkbookWatch;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSave: (name: string, bytes: Uint8Array) => void;
}

const narrow = "@media (max-width: 860px)";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { height: "auto" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: "1 1 320px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  main: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { flexDirection: "column" },
  },
  left: {
    flex: "1 1 0",
    minWidth: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    [narrow]: { flex: "none", height: "56vh", borderRight: "none" },
  },
  right: {
    flex: "none",
    width: "400px",
    display: "flex",
    flexDirection: "column",
    [narrow]: { width: "100%", height: "92vh" },
  },
  fault: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** The whole page: a workbook and one or more panes. */
export function TryIt({ host, watch, language, onLanguage, onSave }: TryItProps): ReactElement {
  const styles = useStyles();
  const t = tryItTranslator(language);
  const isDark = useSyncExternalStore(onDarkness, () => darkness().matches);
  const [isTwo, setTwo] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("tryit.title");
  }, [language, t]);

  const download = async (): Promise<void> => {
    try {
      await host.calculated();
      onSave(documentName, savedHost(host, { language }));
      setFault(null);
    } catch (error) {
      setFault(t("tryit.notSaved", { reason: String(error) }));
    }
  };

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("tryit.title")}</h1>
          <p className={styles.what}>{t("tryit.what")}</p>
        </div>
        <div className={styles.acts}>
          <Switch
            label={t("tryit.second")}
            checked={isTwo}
            onChange={(_, { checked }) => setTwo(checked)}
          />
          <Select
            size="small"
            aria-label={t("tryit.language")}
            value={language}
            onChange={(_, { value }) => isLanguage(value) && onLanguage(value)}
          >
            {languages.map((code) => (
              <option key={code} value={code}>
                {t(`language.${code}`)}
              </option>
            ))}
          </Select>
          <Button appearance="primary" onClick={() => void download()}>
            {t("tryit.download")}
          </Button>
        </div>
      </header>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <main className={styles.main}>
        <div className={styles.left}>
          <Workbook host={host} watch={watch} language={language} />
        </div>
        <div className={styles.right}>
          <PaneFrame title={t("tryit.pane")} author={me} locale={locales[language]} />
        </div>
        {isTwo && (
          <div className={styles.right}>
            <PaneFrame title={t("tryit.secondPane")} author="two" locale={locales[language]} />
          </div>
        )}
      </main>
    </FluentProvider>
  );
}

function darkness(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function onDarkness(listener: () => void): () => void {
  const watched = darkness();
  watched.addEventListener("change", listener);
  return () => watched.removeEventListener("change", listener);
}
