// First of all, so that they are on their way while the rest is read.
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
 * The one page of the add-in: custom functions, the ribbon's commands and the pane run in it. The
 * functions come once the pane is there, and Excel waits with calling them.
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
      // A pane that is out of sight is never painted.
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
    // There are no words yet to say it in but those of the page.
    document.getElementById("unreachable")?.removeAttribute("hidden");
    return;
  }
  // Mostly Excel answers before there would have been anything to see of a wait.
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

/** Until they have come Excel waits with their cells. */
async function registerFunctions(): Promise<void> {
  const part = await fetchPart(async () => import("../customFunctions/registerFunctions"));
  if (part.ok) part.value.registerFunctions();
  else setTimeout(() => void registerFunctions(), untilNextTry);
}

/** After so many milliseconds people see that Kompassbok is at work. */
const quick = 150;

/** Milliseconds from a try to fetch the functions to the next one. */
const untilNextTry = 10_000;

/** Milliseconds in which the first screen comes once it is known which. */
const firstScreen = 500;

async function loadReader(): Promise<WorkbookReader> {
  const { readXlsx } = await import("../xlsx/readXlsx");
  return { read: readXlsx };
}

/** Fluent's style elements carry the nonce that the page's content security policy asks for. */
function styleElements() {
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  return { styleElementAttributes: { nonce } };
}

/** Not every Excel tells its look. */
function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return typeof theme?.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
}

/** In the person's own time zone. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
