import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Locator, Page } from "playwright-core";
import { panePage } from "../../scripts/build/TryItFiles";
import { withServedPage, type ServedPage } from "../../test/support/servedPage";
import { median } from "../timing";
import { buildPanes } from "./buildPanes";
import type { PaneStart } from "./host";

/** Times in milliseconds, sizes in bytes. */
export interface PaneFigures {
  /** In a workbook without a Kompassbok. */
  readonly blank: Started;
  /** In a Kompassbok workbook; the start without a cache is not measured. */
  readonly opened: Started;
  readonly minimal: Started;
  /** From a key press to its effect, with the processor slowed by `throttling`. */
  readonly card: Spread;
  readonly next: Spread;
  readonly points: Spread;
  /** The same for a click on the minimal pane's button: the cost of a frame on this machine. */
  readonly button: Spread;
  /** The longest frame while the list is filtered, searched and scrolled; 0 if none took 50 ms. */
  readonly longestFrame: number;
  /** From an action to the next frame with a thousand measurements, without throttling. */
  readonly compared: Spread;
}

export interface Started {
  /** From navigation to the first usable control. */
  readonly cold: number;
  readonly cached: number;
  /** Scripts loaded until then, gzipped, without Microsoft's. */
  readonly script: number;
}

export interface Spread {
  readonly middle: number;
  readonly longest: number;
}

interface Pane {
  readonly folder: string;
  /** Selector of the first usable control. */
  readonly control: string;
}

const blankPane: Pane = { folder: "pane", control: "form input" };
const openedPane: Pane = { folder: "pane", control: "[data-question]" };
const minimalPane: Pane = { folder: "minimal", control: "button" };

/** Cold starts vary by half; with fewer runs, the median would vary by a tenth. */
const rounds = 21;

/** Presses of the button, and number of questions. */
const presses = 12;

/** Milliseconds between actions, since users are not faster. */
const pauseBetween = 300;

/** The factor by which the processor is slowed after an action. */
export const throttling = 4;

/** The browser reports no shorter events; in milliseconds. */
const shortest = 16;

/** Compares our pane with a minimal one, in Chromium with the stand-in for Excel. */
export async function measurePane(): Promise<PaneFigures> {
  return withServedPage(process.cwd(), buildPanes, async (served) => {
    const all: { blank: Started; minimal: Started }[] = [];
    // Alternates, so that both run under the same conditions.
    for (let round = 0; round < rounds; round += 1) {
      const minimal = await startPane(served, minimalPane);
      all.push({ minimal, blank: await startPane(served, blankPane) });
    }
    return {
      blank: middleOf(all.map(({ blank }) => blank)),
      minimal: middleOf(all.map(({ minimal }) => minimal)),
      button: await pressButton(served),
      ...(await useOpened(served)),
    };
  });
}

async function pressButton(served: ServedPage): Promise<Spread> {
  const page = await openHost(served);
  await openPane(page, minimalPane);
  const pane = paneOf(page);
  await slowDown(page, throttling);
  await watchEvents(pane);
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    times.push(await shownAfter(pane, () => click(page, pane.getByRole("button"))));
  }
  await page.context().close();
  return spreadOf(times);
}

function middleOf(starts: readonly Started[]): Started {
  return {
    cold: median(starts.map(({ cold }) => cold)),
    cached: median(starts.map(({ cached }) => cached)),
    script: median(starts.map(({ script }) => script)),
  };
}

/** Starts a pane twice in a fresh browser. */
async function startPane(served: ServedPage, pane: Pane): Promise<Started> {
  const page = await openHost(served);
  const cold = await openPane(page, pane);
  // Chromium caches compiled code from the second run on.
  await openPane(page, pane);
  const cached = await openPane(page, pane);
  await page.context().close();
  return { cold: cold.usable, cached: cached.usable, script: scriptBytes(cold, served) };
}

/** Starts the pane in a Kompassbok workbook, and measures how fast it responds. */
async function useOpened(
  served: ServedPage,
): Promise<Omit<PaneFigures, "blank" | "minimal" | "button">> {
  const page = await openHost(served);
  await openPane(page, blankPane);
  const form = page.frameLocator("iframe");
  await form.getByLabel("Kommune").fill("Prøvevik");
  await form.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await form.locator("[data-question]").first().waitFor();

  const first = await openPane(page, openedPane);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push((await openPane(page, openedPane)).usable);
  }
  const opened = { cold: NaN, cached: median(times), script: scriptBytes(first, served) };

  const pane = paneOf(page);
  const longestFrame = await narrowList(pane);
  await slowDown(page, throttling);
  await watchEvents(pane);
  const scored = await scoreSome(pane, page);
  await slowDown(page, 1);
  const compared = await compareMany(pane, page);
  await page.context().close();
  return { opened, longestFrame, ...scored, compared };
}

async function openHost({ browser, address }: ServedPage): Promise<Page> {
  const context = await browser.newContext({
    locale: "nb-NO",
    viewport: { width: 420, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${address}host.html`);
  await page.waitForFunction(() => "startPane" in window);
  return page;
}

function paneOf(page: Page): Frame {
  return page.frames().at(-1) ?? page.mainFrame();
}

/** Slows the processor by a factor; 1 is full speed. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate });
}

async function openPane(page: Page, { folder, control }: Pane): Promise<PaneStart> {
  return page.evaluate(async (pane) => window.startPane(pane.address, pane.control), {
    address: `${folder}/${panePage}`,
    control,
  });
}

/** Gzipped size of the pane's own scripts. */
function scriptBytes({ asked }: PaneStart, { folder }: ServedPage): number {
  const own = asked
    .map((address) => new URL(address).pathname)
    .filter((path) => /^\/(?:pane|minimal)\/.*\.js$/.test(path));
  const sizes = own.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The longest frame of all actions on the list. */
async function narrowList(pane: Frame): Promise<number> {
  await watch(pane, { type: "long-animation-frame" });
  const search = pane.getByRole("searchbox");
  for (const text of ["plan", "", "økonomi", "zzz", ""]) {
    await search.fill("");
    await search.pressSequentially(text);
  }
  for (const select of await pane.locator("select:not([inert] *)").all()) await chooseEach(select);
  const areas = await pane.getByRole("tablist").nth(1).getByRole("tab").all();
  for (const area of [...areas, ...areas.slice(0, 1)]) await area.click();
  await pane.locator("[data-question]").last().scrollIntoViewIfNeeded();
  await pane.locator("[data-question]").first().scrollIntoViewIfNeeded();
  // The observer is called after the frame.
  await pane.evaluate(async () => new Promise((resolve) => setTimeout(resolve, 200)));
  return longestOf(pane, "long-animation-frame");
}

/**
 * Records the browser's performance entries of a type from now on, as page measures with that name.
 */
async function watch(
  pane: Frame,
  entries: PerformanceObserverInit & { readonly type: string; readonly durationThreshold?: number },
): Promise<void> {
  await pane.evaluate((options) => {
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        performance.measure(options.type, { start: startTime, duration });
      }
    }).observe(options);
  }, entries);
}

async function longestOf(pane: Frame, type: string): Promise<number> {
  return pane.evaluate(
    (name) =>
      Math.max(0, ...performance.getEntriesByName(name, "measure").map((each) => each.duration)),
    type,
  );
}

async function chooseEach(select: Locator): Promise<void> {
  const options = await select.locator("option").count();
  for (let index = options - 1; index >= 0; index -= 1) await select.selectOption({ index });
}

const keys = [
  ["2", true],
  ["3", false],
  ["1", false],
  ["4", true],
] as const;

/** Opens cards from the list and in sequence, and answers them by keyboard. */
async function scoreSome(
  pane: Frame,
  page: Page,
): Promise<Pick<PaneFigures, "card" | "next" | "points">> {
  const times: Record<"card" | "next" | "points", number[]> = { card: [], next: [], points: [] };
  const rows = pane.locator("[data-question]");
  for (let at = 0; at < presses; at += 1) {
    times.card.push(await shownAfter(pane, () => click(page, rows.nth(at))));
    // The first level makes a question partly answered, the last one gives it points.
    for (const [key, isSeen] of keys) {
      await pane.locator("[data-dimension] input:focus").waitFor();
      const type = (): Promise<void> => press(page, key);
      if (isSeen) times.points.push(await shownAfter(pane, type));
      else await type();
    }
    await pane.locator("[data-next]:focus").waitFor();
    times.next.push(await shownAfter(pane, () => press(page, "Enter")));
    await pane.getByRole("button", { name: "Til listen" }).click();
  }
  return {
    card: spreadOf(times.card),
    next: spreadOf(times.next),
    points: spreadOf(times.points),
  };
}

/** Imports a thousand measurements, and then changes the comparison repeatedly. */
async function compareMany(pane: Frame, page: Page): Promise<Spread> {
  const lines = Array.from({ length: 1000 }, (_, at) => {
    const group = at % 4 === 0 ? "Naboer" : "";
    return `Kommune ${at % 700},NO,${2014 + Math.floor(at / 700)},2.1,${1000 + at},${200 + (at % 400)},${group}`;
  });
  const header = "municipality,country,year,version,population,total,group";
  const buffer = Buffer.from([header, ...lines].join("\n"));
  const show = (name: string): Locator => pane.getByRole("tab", { name, exact: true });
  await show("Sammenlign").click();
  await pane
    .getByLabel("Filer med målinger", { exact: true })
    .setInputFiles({ name: "measurements.csv", mimeType: "text/csv", buffer });
  await pane.getByRole("button", { name: /^Legg til .*000 målinger$/ }).click();
  await pane.getByText(/målinger er lagt til/).waitFor({ timeout: 300_000 });

  const times: number[] = [];
  const note = async (act: () => Promise<void>): Promise<void> => {
    // By then the stand-in has finished calculating for the previous action.
    await pane.waitForTimeout(4000);
    times.push(await shownAfter(pane, act));
  };
  const choose = (name: string, key: string) => async (): Promise<void> => {
    await pane.getByRole("combobox", { name, exact: true }).focus();
    await page.keyboard.press(key);
  };
  for (let round = 0; round < 3; round += 1) {
    await show("Vurder").click();
    await note(async () => click(page, show("Sammenlign")));
    await note(choose("Gruppe", "ArrowDown"));
    await note(choose("Gruppe", "ArrowUp"));
    await note(choose("Størrelse", round % 2 === 0 ? "ArrowDown" : "ArrowUp"));
  }
  return spreadOf(times);
}

/** Clicks as users do: the pointer arrives first, and the button is held for a moment. */
async function click(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("there is nothing to click");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(pauseBetween);
  await page.mouse.down();
  await page.waitForTimeout(pauseBetween);
  await page.mouse.up();
}

/** The key is held for a moment, too. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key, { delay: pauseBetween });
}

/** Records from now on how long each press took until the next frame, as Chromium measures INP. */
async function watchEvents(pane: Frame): Promise<void> {
  await watch(pane, { type: "event", durationThreshold: shortest });
}

/** The time from an action to the next frame, started when the page is idle. */
async function shownAfter(pane: Frame, act: () => Promise<void>): Promise<number> {
  await pane.waitForTimeout(pauseBetween);
  await pane.evaluate(() => performance.clearMeasures("event"));
  await act();
  await pane.waitForTimeout(pauseBetween);
  return Math.max(shortest, await longestOf(pane, "event"));
}

function spreadOf(times: readonly number[]): Spread {
  return { middle: median(times), longest: Math.max(...times) };
}
