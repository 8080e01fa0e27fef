import { readFile } from "node:fs/promises";
import type { Page, FrameLocator } from "playwright-core";
import { dimensions } from "../../src/model/profile";
import { becomes, cardOf, openMade, placeOf, saved, showView, valueIn } from "./openTryIt";

/** Levels by question. */
type Scores = Readonly<Record<string, readonly number[]>>;

const kari: Scores = { "1.1.1": [4, 3, 2, 1], "1.1.2": [3, 3, 3, 3], "1.2.1": [2, 2, 2, 2] };
const ola: Scores = { "1.1.1": [4, 3, 2, 1], "1.1.2": [1, 3, 3, 3], "1.2.1": [3, 2, 2, 2] };

/** Goes to a tab with the arrow keys, from whichever is selected. */
async function goTo(page: Page, pane: FrameLocator, name: string): Promise<void> {
  await pane.locator('[role="tab"][aria-selected="true"]').first().focus();
  const tab = pane.getByRole("tab", { name, exact: true });
  while ((await tab.getAttribute("aria-selected")) !== "true") {
    await page.keyboard.press("ArrowRight");
  }
  await pane.getByRole("tabpanel", { name, exact: true }).waitFor();
}

/** Presses a button by keyboard. */
async function press(page: Page, pane: FrameLocator, name: string | RegExp): Promise<void> {
  const button = pane.getByRole("button", { name });
  await button.focus();
  await page.keyboard.press("Enter");
}

/** One evaluator scores alone, and saves the answers to a file; the mouse is never used. */
async function scoreApart(scores: Scores): Promise<Buffer> {
  const { page, pane, complaints } = await openMade();
  for (const [id, levels] of Object.entries(scores)) {
    await pane.locator(`[data-question="${id}"]`).focus();
    await page.keyboard.press("Enter");
    for (const [index, dimension] of dimensions.entries()) {
      const group = cardOf(pane, id).locator(`[data-dimension="${dimension}"]`);
      await group.locator("input:focus").waitFor();
      await page.keyboard.press(String(levels[index]));
    }
    await pane.locator("[data-next]:focus").waitFor();
    await page.keyboard.press("Escape");
    await pane.locator(`[data-question="${id}"]:focus`).waitFor();
  }
  await saved(pane);
  await goTo(page, pane, "Mer");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, pane, /^Lagre /),
  ]);
  expect(complaints).toEqual([]);
  return readFile(await download.path());
}

test("two panes score apart, the third agrees, all by keyboard", async () => {
  const [one, two] = [await scoreApart(kari), await scoreApart(ola)];
  const { page, pane, complaints } = await openMade();
  await goTo(page, pane, "Mer");
  await pane.getByRole("heading", { name: "Flere evaluatorer" }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    press(page, pane, "Velg fil: Evaluatorenes filer"),
  ]);
  const mimeType = "application/json";
  await chooser.setFiles([
    { name: "Kari.json", mimeType, buffer: one },
    { name: "Ola.json", mimeType, buffer: two },
  ]);
  await press(page, pane, "Sett inn");
  await pane.getByText(/^Arket Enighet er lagt til/).waitFor();

  await goTo(page, pane, "Enighet");
  await press(page, pane, /^Bruk svarene alle er enige om/);
  await pane.getByText("3 svar er satt.").waitFor();
  expect(await valueIn(page, placeOf("1.1.1", "evaluation"))).toBe(1);
  expect(await valueIn(page, placeOf("1.1.2", "system"))).toBeNull();
  const rows = pane.locator("[data-apart]");
  expect(await rows.count()).toBe(2);

  // The first row: Enter opens it, a digit takes the answer of the second evaluator.
  await rows.first().focus();
  await page.keyboard.press("Enter");
  await pane.getByLabel("Notat").waitFor();
  await page.keyboard.press("2");
  await saved(pane);
  await becomes(async () => valueIn(page, placeOf("1.1.2", "system")), 1);
  await pane.getByLabel("Notat").focus();
  await page.keyboard.type("Ola så referatet");
  await page.keyboard.press("Tab");
  await saved(pane);

  // The next one gets an answer of its own, on its card.
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await press(page, pane, "Sett et annet svar");
  const card = cardOf(pane, "1.2.1");
  await card.waitFor();
  await card.locator("input:focus").waitFor();
  await page.keyboard.press("4");
  await saved(pane);
  await becomes(async () => valueIn(page, placeOf("1.2.1", "system")), 4);
  await goTo(page, pane, "Enighet");
  await pane.getByRole("checkbox", { name: "Bare de som ikke er avklart" }).focus();
  await page.keyboard.press("Space");
  await becomes(async () => rows.count(), 0);
  const noted = await page.evaluate(() => {
    const { state, book } = window.kompassbokTryIt.host;
    const sheet = state.sheets.find(({ name }) => name === "Enighet")!;
    return book.value(sheet, 7, 19);
  });
  expect(noted).toBe("Ola så referatet");
  expect(complaints).toEqual([]);
  await showView(pane, "Resultat");
});
