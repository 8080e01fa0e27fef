import type { FrameLocator, Page } from "playwright-core";
import { withServedPage } from "../../test/support/servedPage";
import { buildTryIt } from "../build/buildTryIt";

const size = { width: 1280, height: 800 };

/**
 * Takes pictures of the try-it page in Chromium: the fictional example being scored, its card,
 * result and comparison.
 */
export async function drawPane(): Promise<readonly string[]> {
  return withServedPage(process.cwd(), buildTryIt, async ({ address, browser }) => {
    const context = await browser.newContext({ locale: "nb-NO", viewport: size });
    const page = await context.newPage();
    await page.goto(address);
    return drawViews(page, page.locator("iframe").first().contentFrame());
  });
}

async function drawViews(page: Page, pane: FrameLocator): Promise<readonly string[]> {
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const show = async (name: string): Promise<void> => {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane.getByRole("tabpanel", { name, exact: true }).waitFor();
  };
  const files: string[] = [];
  const draw = async (what: Page | FrameLocator, file: string): Promise<void> => {
    const target = "goto" in what ? what : page.locator("iframe").first();
    await target.screenshot({ path: file, animations: "disabled" });
    files.push(file);
  };

  await pane.getByRole("textbox", { name: "Kommune" }).fill("Eksempelvik");
  await pane.getByLabel("Innbyggere").fill("14200");
  await button("Lag arbeidsbok").click();
  await pane.locator("[data-question]").first().waitFor();

  await show("Mer");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button("Velg fil: Svarfil").click(),
  ]);
  await chooser.setFiles("assets/eksempel-answers.json");
  await button(/^Skriv \d+ spørsmål/).click();
  await pane.getByText("svar er hentet inn").waitFor();
  await show("Sammenlign");
  await pane
    .getByLabel("Filer med målinger", { exact: true })
    .setInputFiles("assets/fictional-60.csv");
  await button(/^Skriv \d+ målinger/).click();
  await pane.getByText("målinger er lagt til").waitFor();

  await show("Vurder");
  await page.getByRole("tab", { name: "1 Demokrati" }).click();
  await pane.locator("[data-question]").nth(1).click();
  await pane.getByRole("button", { name: "Vis raden" }).click();
  await draw(page, "docs/tryit.png");
  await draw(pane, "docs/pane-card.png");
  await show("Resultat");
  await draw(pane, "docs/pane-result.png");
  await show("Sammenlign");
  const beside = pane.getByRole("combobox", { name: /^Kommune \d/ });
  for (const [index, name] of ["Tvilunda (fiktiv)", "Åkvang (fiktiv)"].entries()) {
    await beside.nth(index).selectOption(name);
  }
  await pane.getByRole("table", { name: "Side om side" }).waitFor();
  await pane.locator('[data-saving="saved"]').waitFor();
  await pane.getByRole("heading", { name: "Side om side" }).scrollIntoViewIfNeeded();
  await draw(pane, "docs/pane-compare.png");
  return files;
}
