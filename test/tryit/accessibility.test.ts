import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { layoutFaults } from "./layoutFaults";
import { address, openCard, openMade, openTryIt, paneWindow } from "./openTryIt";
import { setPaneWidth, walkScreens } from "./screens";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const locales = { nb: "nb-NO", en: "en-GB" } as const;

/** Excel's usual pane, a narrow one, and the usual one enlarged to twice its size; in pixels. */
const usual = 350;
const narrow = 320;
const enlarged = usual / 2;

/** What a look can change; the rest is asked once. */
const ofLook: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };

const looks = [
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "light", forcedColors: "active" }],
] as const;
const light = { colorScheme: "light", forcedColors: "none" } as const;

declare global {
  interface Window {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** What has changed is on the screen. */
async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changes.map(async ({ finished }) => finished));
  });
}

async function unreadable(frame: Frame): Promise<string[]> {
  await drawn(frame);
  return frame.evaluate(layoutFaults);
}

async function violations(
  frame: Frame,
  options: RunOptions = {},
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  await drawn(frame);
  return frame.evaluate(
    async ([given, others]) => {
      // Fluent's own marks of where the keyboard may go hand it on at once.
      const context = {
        include: [["html"]],
        exclude: [["[data-tabster-dummy]"], ...others.map((each) => [each])],
      };
      const { violations: found } = await window.axe.run(context, given);
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ""}`).join("  ")}`,
      );
    },
    [options, without] as const,
  );
}

test.each(["nb", "en"] as const)(
  "every screen can be read by everyone, in every look, narrow and enlarged; nothing is fetched, %s",
  async (language) => {
    const open = await openTryIt({ locale: locales[language], reducedMotion: "reduce" });
    const { page, requests, complaints } = open;
    const faults: string[] = [];
    const screens: string[] = [];
    await walkScreens(open, language, async (screen) => {
      screens.push(screen);
      const note = (how: string, found: string[]): void => {
        faults.push(...found.map((fault) => `${screen}, ${how}: ${fault}`));
      };
      await setPaneWidth(open, enlarged);
      note("enlarged", await unreadable(paneWindow(page)));
      await setPaneWidth(open, narrow);
      note("narrow", await unreadable(paneWindow(page)));
      note("light", await violations(paneWindow(page)));
      // A language changes no colour.
      for (const [name, media] of language === "nb" ? looks : []) {
        await page.emulateMedia(media);
        note(name, await violations(paneWindow(page), ofLook));
      }
      await page.emulateMedia(light);
      await page.setViewportSize({ width: 1366, height: 860 });
    });
    expect(faults).toEqual([]);
    expect(screens).toContain("unreadable");

    // The policy complains in the console; what a page asks for is its own.
    expect(complaints).toEqual([]);
    expect(
      requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address())),
    ).toEqual([]);
  },
);

test("the list whose place an open card has taken cannot be reached by the keyboard", async () => {
  const open = await openMade();
  await setPaneWidth(open, usual);
  await openCard(open.pane, "1.1.1");
  const window = paneWindow(open.page);
  const reached = await window.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>("[data-question], [type=search], select");
    return [...stops].filter((stop) => {
      stop.focus();
      return document.activeElement === stop && stop.closest("article") === null;
    }).length;
  });
  expect(reached).toBe(0);
  const onCard = window.locator("article textarea").first();
  await onCard.focus();
  expect(await onCard.evaluate((field) => document.activeElement === field)).toBe(true);
});

test("in Excel's usual width the views' tabs are beside each other, and stay where they are", async () => {
  const open = await openMade();
  await setPaneWidth(open, usual);
  const tabs = open.pane.getByRole("banner").getByRole("tab");
  const places = async (): Promise<string[]> =>
    tabs.evaluateAll((all) =>
      all.map((tab) => {
        const { left, top } = tab.getBoundingClientRect();
        return `${left.toFixed(1)} ${top.toFixed(1)}`;
      }),
    );
  const before = await places();
  expect(new Set(before.map((place) => place.split(" ")[1])).size).toBe(1);
  await tabs.last().click();
  await open.pane.getByRole("tabpanel", { name: "Mer" }).waitFor();
  expect(await places()).toEqual(before);
});

test("the page around the pane, with its grid, in every look", async () => {
  const { page } = await openMade();
  const faults: string[] = [];
  for (const sheet of ["Oversikt", "1 Demokrati", "Sammenligning"]) {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    for (const [look, media] of [["light", light] as const, ...looks]) {
      await page.emulateMedia(media);
      const found = await violations(page.mainFrame(), {}, ["iframe"]);
      faults.push(...found.map((fault) => `${sheet}, ${look}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
