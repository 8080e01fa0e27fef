import { readFileSync } from "node:fs";
import {
  becomes,
  cardOf,
  clickCell,
  inject,
  openCard,
  openMade,
  paneWindow,
  openTryIt,
  placeOf,
  repairButton,
  saved,
  showView,
  typeInto,
  valueIn,
  type OpenTryIt,
} from "./openTryIt";

/** What an answer is given by. */
const inputs = "[type=radio]:enabled, textarea:enabled, select:enabled";

/** Loads the pane again, as when it is closed and opened. */
async function reopen({ page }: OpenTryIt): Promise<void> {
  await page
    .locator("iframe")
    .first()
    .evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.location.reload();
    });
}

test.each([
  ["before it was written", false],
  ["after it was written", true],
])("a connection that breaks %s: kept, shown, tried again, not doubled", async (_, isDone) => {
  const { page, pane } = await openMade();
  const card = await openCard(pane, "1.1.1");
  const place = placeOf("1.1.1", "system");
  await page.evaluate(() => window.kompassbokTryIt.host.resetTraffic());
  // So often that its own attempts, whose pauses grow, do not come first.
  for (let nth = 2; nth <= 31; nth += 1) await inject(page, nth, { kind: "disconnect", isDone });
  await card.locator('[data-dimension="system"] label').nth(3).click();
  await pane.locator('[data-saving="failed"]').waitFor();
  await card
    .locator('[data-dimension="system"] input[value="3"]:checked')
    .waitFor({ state: "attached" });
  expect(await valueIn(page, place)).toBe(isDone ? 3 : null);
  await pane.getByRole("button", { name: "Prøv igjen" }).waitFor();
  // Both at once: the pane tries again by itself, too, and the button is gone then.
  await paneWindow(page).evaluate(() => {
    const buttons = [...document.querySelectorAll("button")];
    window.parent.kompassbokTryIt.host.clearFaults();
    buttons.find(({ textContent }) => textContent === "Prøv igjen")!.click();
  });
  await saved(pane);
  expect(await valueIn(page, place)).toBe(3);
  expect(await pane.getByText("En annen har endret").count()).toBe(0);
});

test("in a read-only workbook all is seen, and nothing is offered that cannot work", async () => {
  const open = await openMade();
  const { page, pane } = open;
  await page.evaluate(() => {
    window.kompassbokTryIt.host.book.isReadOnly = true;
  });
  await reopen(open);
  const card = await openCard(pane, "1.1.1");
  await card.locator("fieldset, [role=radiogroup]").first().waitFor();
  expect(await card.locator(inputs).count()).toBe(0);
  await showView(pane, "Resultat");
  await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
});

test("a sheet that is deleted while its card is open: the card says so, the rest goes on", async () => {
  const { page, pane } = await openMade();
  const card = await openCard(pane, "1.1.1");
  await page.evaluate(() => window.kompassbokTryIt.host.person.deleteSheet("1 Demokrati", "two"));
  await card.getByText("ikke lenger i arbeidsboken").waitFor();
  expect(await card.locator(inputs).count()).toBe(0);
  await pane.getByRole("button", { name: "Til listen" }).click();
  await (await openCard(pane, "2.1.1")).locator('[data-dimension="system"] label').nth(1).click();
  await saved(pane);
  expect(await valueIn(page, placeOf("2.1.1", "system"))).toBe(1);
});

test("what can be deleted can be repaired: the sheet comes back", async () => {
  const { page, pane } = await openMade();
  await page.evaluate(() => window.kompassbokTryIt.host.person.deleteSheet("1 Demokrati", "two"));
  await showView(pane, "Kontroll");
  await pane.getByRole("button", { name: "Kontroller", exact: true }).click();
  await repairButton(pane).click();
  await pane.getByText("Reparert").waitFor();
  await page.getByRole("tab", { name: "1 Demokrati" }).waitFor();
});

test("a stranger's password: the repair says why it cannot be done", async () => {
  const { page, pane } = await openMade();
  const place = placeOf("1.1.1", "points");
  await page.evaluate(
    ({ sheet }) => window.kompassbokTryIt.host.person.unprotectSheet(sheet),
    place,
  );
  await typeInto(page, place, "99");
  await page.evaluate(
    ({ sheet }) => window.kompassbokTryIt.host.person.protectSheet(sheet, "hemmelig"),
    place,
  );
  await showView(pane, "Kontroll");
  await pane.getByRole("button", { name: "Kontroller", exact: true }).click();
  await repairButton(pane).click();
  await pane.getByText("er beskyttet. Fjern beskyttelsen").waitFor();
  expect(await valueIn(page, place)).toBe(99);
});

const markup = `<img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>`;

test("markup, formulas and 10,000 characters in text fields stay what they are", async () => {
  const { page, pane, requests, complaints } = await openMade();
  const card = await openCard(pane, "1.1.1");
  const long = "Lang kommentar. ".repeat(625);
  expect(long).toHaveLength(10_000);
  await card.getByLabel("Dokumentasjon").fill(markup);
  const comment = card.getByLabel("Kommentar");
  await comment.focus();
  await page.evaluate(async (text) => navigator.clipboard.writeText(text), long);
  await page.keyboard.press("Control+V");
  await card.getByLabel("Kommunens merknad").fill('=HYPERLINK("https://a.example";"x")');
  await card.getByLabel("Kommunens merknad").press("Tab");
  await saved(pane);
  expect(await valueIn(page, placeOf("1.1.1", "evidence"))).toBe(markup);
  expect(await valueIn(page, placeOf("1.1.1", "comment"))).toBe(long);
  expect(await valueIn(page, placeOf("1.1.1", "remark"))).toBe(
    '=HYPERLINK("https://a.example";"x")',
  );
  // Wherever it is shown again: in the grid, the list of findings and the review.
  await page.getByRole("tab", { name: placeOf("1.1.1", "comment").sheet }).click();
  for (const view of ["Kontroll", "Faktasjekk", "Mer", "Vurder"]) {
    await showView(pane, view);
  }
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(requests.filter((url) => /example|\/x$/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("odd texts typed into the grid come to the card as they are", async () => {
  const { page, pane } = await openMade();
  const place = placeOf("1.1.1", "comment");
  await openCard(pane, "1.1.1");
  const field = cardOf(pane, "1.1.1").getByLabel("Kommentar");
  for (const text of ["- mangler", "3/4", "=1+1", "<b>fet</b>", "1.1.1"]) {
    await typeInto(page, place, text);
    expect(await valueIn(page, place)).toBe(text);
    // Enter goes on to the next row, whose card is shown then.
    await clickCell(page, place);
    await becomes(async () => field.inputValue(), text);
  }
});

test("another municipality's answers file is asked about before anything is written", async () => {
  const { page, pane } = await openMade();
  await showView(pane, "Mer");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "Velg fil: Svarfil" }).click(),
  ]);
  const buffer = readFileSync("assets/karasjok-2019-levels.json");
  await chooser.setFiles({ name: "karasjok.json", mimeType: "application/json", buffer });
  await pane.getByText(/Kommune er «Karasjok» i filen/).waitFor();
  expect(await valueIn(page, placeOf("1.1.1", "system"))).toBe(null);
});

test("a language that the page does not know: English, in page and pane", async () => {
  const { page, pane } = await openTryIt({ locale: "fi-FI" });
  await page.getByRole("heading", { name: "Try Kompassbok without Excel" }).waitFor();
  await pane.getByRole("button", { name: "Create workbook" }).waitFor();
});

test("cancel on the way: everything that was made is gone", async () => {
  const { page, pane } = await openTryIt();
  await pane.getByRole("textbox", { name: "Kommune" }).fill("Prøvevik");
  await pane.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await pane.getByRole("button", { name: "Avbryt" }).click();
  await pane.getByRole("button", { name: "Lag arbeidsbok" }).waitFor();
  expect(
    await page.getByRole("tablist", { name: "Ark" }).getByRole("tab").allTextContents(),
  ).toEqual(["Ark1"]);
});

test("without a connection what cannot be fetched says so, and comes on another try", async () => {
  const { page, pane } = await openMade();
  await page.context().setOffline(true);
  await pane.getByRole("tab", { name: "Resultat", exact: true }).click();
  await pane.getByText("Denne delen av Kompassbok kunne ikke hentes.", { exact: false }).waitFor();
  // What is there already works on.
  await showView(pane, "Vurder");
  await pane.locator("[data-question]").first().waitFor();
  await page.context().setOffline(false);
  await showView(pane, "Resultat");
  await pane.getByText("av 800").first().waitFor();

  await showView(pane, "Mer");
  const language = pane.getByRole("combobox", { name: "Språk i dette panelet" });
  await language.waitFor();
  await page.context().setOffline(true);
  await language.selectOption("en");
  await pane.getByText("Språket kunne ikke hentes.", { exact: false }).waitFor();
  await page.context().setOffline(false);
  await language.selectOption("en");
  await pane.getByRole("tab", { name: "Result", exact: true }).waitFor();
});
