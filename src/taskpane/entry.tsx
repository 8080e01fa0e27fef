// Imported first, so that the texts are being fetched while the rest loads.
import { guess, guessedTexts } from "./guessedTexts";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { WorkbookReader } from "../app/ports";
import { loadPaneTexts } from "../i18n/paneTexts";
import { fetchPart } from "../model/fetchPart";
import { languageOfTag } from "../model/language";
import { officeWorkbook } from "../office/officeWorkbook";
import { registerCommands } from "./commands";
import { Pane } from "./frame/Pane";
import { ScoreView } from "./frame/PaneFrame";
import { Session } from "./session/session";

declare const CustomFunctions: { delayInitialization(): void };

/**
 * The add-in's only page: it runs the custom functions, the ribbon's commands and the pane. The
 * functions load after the pane, so Excel must not call them before.
 */
CustomFunctions.delayInitialization();

void Office.onReady(async () => {
  registerCommands();
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const port = officeWorkbook({ run: async (batch) => batch(new Excel.RequestContext()), wait });
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
      // A hidden pane is never painted.
      setTimeout(resolve, 100);
    });
  const session = new Session(port, { now: () => performance.now(), wait, painted });
  const stopWaiting = session.subscribe(() => {
    if (session.state().phase === "opening") return;
    stopWaiting();
    setTimeout(() => void registerFunctions(), firstScreen);
  });
  const opened = session.open();
  const language = languageOfTag(Office.context.displayLanguage);
  const texts =
    (await (language === guess ? guessedTexts : loadPaneTexts(language))) ?? (await guessedTexts);
  if (!texts) {
    // No texts have been loaded, so the page's own text has to say it.
    document.getElementById("unreachable")?.removeAttribute("hidden");
    return;
  }
  // Excel usually answers before a loading state would be visible.
  const first = opened.then(async () =>
    session.state().phase === "open" ? ScoreView.fetch() : undefined,
  );
  await Promise.race([first, wait(quick)]);
  createRoot(root).render(
    <RendererProvider renderer={createDOMRenderer(document, styleElements())}>
      <Pane
        session={session}
        language={language}
        texts={texts}
        loadTexts={loadPaneTexts}
        isOfficeDark={isOfficeDark()}
        today={today()}
        loadReader={loadReader}
      />
    </RendererProvider>,
  );
});

/** Until this is done, Excel waits to calculate cells with custom functions. */
async function registerFunctions(): Promise<void> {
  const part = await fetchPart(async () => import("../customFunctions/registerFunctions"));
  if (part.ok) part.value.registerFunctions();
  else setTimeout(() => void registerFunctions(), untilNextTry);
}

/** Milliseconds after which the pane shows that it is loading. */
const quick = 150;

/** Milliseconds between attempts to fetch the functions. */
const untilNextTry = 10_000;

/** Milliseconds to leave for rendering the first screen once its phase is known. */
const firstScreen = 500;

async function loadReader(): Promise<WorkbookReader> {
  const { readXlsx } = await import("../xlsx/readXlsx");
  return { read: readXlsx };
}

/** Fluent's style elements need the nonce from the page's content security policy. */
function styleElements() {
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  return { styleElementAttributes: { nonce } };
}

/** Whether Excel uses a dark theme; null if it does not report one. */
function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return typeof theme?.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
}

/** Today in the user's time zone, such as 2026-11-30. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
