import { setTimeout as pause } from "node:timers/promises";
import type {
  Browser,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { serveTryIt, type TryItServer } from "../../scripts/build/serveTryIt";
import { gatherInputs } from "../../src/app/making/gatherInputs";
import type { Fault, Host } from "../../src/standin";
import type { Inputs } from "../../src/model/inputs";
import type { Language } from "../../src/model/language";
import type { RawCell } from "../../src/model/rawCell";
import { parseAddress } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import type { QuestionColumn } from "../../src/workbook/sheets/areas/layout";
import { root } from "../model/sourceFiles";
import { builtTryIt } from "../support/builtPages";
import { launchChromium } from "../support/chromium";
import { sound } from "../support/openExcel";
import { patience } from "../support/patience";

/** What the page gives to tests as it gives it to its frames. */
declare global {
  interface Window {
    kompassbokTryIt: { host: Host };
  }
}

export interface OpenTryIt {
  readonly page: Page;
  /** The pane, and that of the second author. */
  readonly pane: FrameLocator;
  readonly second: FrameLocator;
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** What the browser complained of: errors, and what the policy refused. */
  readonly complaints: string[];
}

let server: TryItServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveTryIt(root, builtTryIt, 0);
  browser = await launchChromium();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

export function address(): string {
  return server.address;
}

/** The page in a new browser profile, with the pane ready. */
export async function openTryIt(options: BrowserContextOptions = {}): Promise<OpenTryIt> {
  const context = await browser.newContext({
    locale: "nb-NO",
    viewport: { width: 1366, height: 860 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(server.address);
  const pane = page.locator("iframe").first().contentFrame();
  await pane.locator("form, [data-saving]").first().waitFor();
  return { page, pane, second: page.locator("iframe").nth(1).contentFrame(), requests, complaints };
}

/** The page with a workbook of ours, made through the form as people do. */
export async function openMade(options: BrowserContextOptions = {}): Promise<OpenTryIt> {
  const open = await openTryIt(options);
  await open.pane.getByRole("textbox", { name: "Kommune" }).fill(municipality);
  await open.pane.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await open.pane.locator("[data-question]").first().waitFor();
  return open;
}

export const municipality = "Prøvevik";

/** What the form makes of the name alone. */
function inputsIn(language: Language): Inputs {
  return sound(
    gatherInputs({
      municipality,
      year: new Date().getFullYear(),
      country: "NO",
      population: null,
      language,
      answers: null,
      measurements: null,
      catalogue: null,
      profile: null,
    }),
  );
}

export const inputs = inputsIn("nb");
const { refs } = planContext(inputs);
const sheets = {
  nb: buildWorkbookPlan(inputs).sheets,
  en: buildWorkbookPlan(inputsIn("en")).sheets,
};

export interface CellPlace {
  /** The sheet's name. */
  readonly sheet: string;
  readonly address: string;
}

/** Where a question's column stands in the workbook as it was made. */
export function placeOf(id: string, column: QuestionColumn, language: Language = "nb"): CellPlace {
  const [key = "", cell = ""] = refs.areas.question(id, column).split("!");
  const sheet = sheets[language].find((each) => each.key === key)!.name;
  return { sheet, address: cell.replaceAll("$", "") };
}

/** Shows the sheet, and clicks the cell. */
export async function clickCell(page: Page, { sheet, address: cell }: CellPlace): Promise<Locator> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const drawn = page.locator(`#grid-${cell}`);
  if (!(await drawn.isVisible())) await selectFar(page, sheet, cell);
  await drawn.click();
  return drawn;
}

/** Brings a cell into view that is too far away to be drawn. */
async function selectFar(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ([name, place]) => window.kompassbokTryIt.host.person.select(name!, place!, "me"),
    [sheet, cell],
  );
  await page.locator(`#grid-${cell}`).waitFor();
}

/** Types into the cell as people do: click, write, Enter. */
export async function typeInto(page: Page, place: CellPlace, text: string): Promise<void> {
  await clickCell(page, place);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function pasteInto(page: Page, place: CellPlace, text: string): Promise<void> {
  await clickCell(page, place);
  await page.evaluate(async (given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press("Control+V");
}

/** What stands in the cell, its formula computed. */
export async function valueIn(page: Page, { sheet, address: cell }: CellPlace): Promise<RawCell> {
  const { row, column } = parseAddress(cell)!;
  return page.evaluate(
    (at) => {
      const { book } = window.kompassbokTryIt.host;
      return book.value(book.findSheet(at.sheet)!, at.row, at.column);
    },
    { sheet, row, column },
  );
}

/** Waits until a reading is as it should be; at the end it says what it was. */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    const isSo = JSON.stringify(found) === JSON.stringify(wanted);
    if (isSo || Date.now() > end) {
      expect(found).toEqual(wanted);
      return;
    }
    await pause(20);
  }
}

/** The view of the pane. */
export async function showView(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
  await pane.getByRole("tabpanel", { name, exact: true }).waitFor();
}

/** The nth request from now goes wrong so. */
export async function inject(page: Page, nth: number, fault: Fault): Promise<void> {
  await page.evaluate((given) => window.kompassbokTryIt.host.inject(given.nth, given.fault), {
    nth,
    fault,
  });
}

/** Waits until all that was done in the pane is in the workbook. */
export async function saved(pane: FrameLocator): Promise<void> {
  await pane.locator('[data-saving="saved"]').waitFor();
}

/** The button that repairs what a check found; the notice of a deleted sheet has another. */
export function repairButton(pane: FrameLocator): Locator {
  return pane.getByRole("button", { name: /^Reparer \d+ avvik$/ });
}

/** The question's card, which is called by its id and text. */
export function cardOf(pane: FrameLocator, id: string): Locator {
  return pane.getByRole("article", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) });
}

/** The same, opened from the list. */
export async function openCard(pane: FrameLocator, id: string): Promise<Locator> {
  await pane.locator(`[data-question="${id}"]`).click();
  const card = cardOf(pane, id);
  await card.waitFor();
  return card;
}

/** The pane's own window, for what no locator says. */
export function paneWindow(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes("/pane/"));
  if (!found) throw new Error("the page has no pane");
  return found;
}
