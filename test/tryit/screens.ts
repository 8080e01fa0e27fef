import { readFileSync } from "node:fs";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { serializeAnswersFile } from "../../src/files/answersFile";
import type { Language } from "../../src/model/language";
import { answerOf, inputsOf, levelsOf } from "../model/sampleInputs";
import { makeWorkbook } from "../support/makeWorkbook";
import { paneTranslator } from "../support/paneTranslator";
import {
  becomes,
  inject,
  municipality,
  openCard,
  paneWindow,
  placeOf,
  showView,
  type OpenTryIt,
} from "./openTryIt";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook of the municipality's round of 2019. */
async function earlierRound(language: Language): Promise<Uint8Array> {
  const { bytes } = await makeWorkbook(
    "2019",
    inputsOf(builtinCatalogue(language), {
      language,
      profile: builtinProfile(language),
      municipality: { name: municipality, country: "NO", population: null },
      round: { year: 2019, evaluators: [] },
      answers: { "1.1.1": answerOf(levelsOf([2, 1, 3, null])) },
    }),
  );
  return bytes;
}

/** What one of two evaluators answered, a level apart from the other. */
function evaluatorsAnswers(language: Language, level: number): Buffer {
  const catalogue = builtinCatalogue(language);
  const inputs = inputsOf(catalogue, {
    municipality: { name: municipality, country: "NO", population: null },
    round: { year: new Date().getFullYear(), evaluators: [] },
    answers: {
      "1.1.1": answerOf({ ...levelsOf([level + 1, 1, 1, 1]), comment: longWord }),
      "1.1.2": answerOf(level === 0 ? { notApplicable: "x" } : { direct: 1 }),
    },
  });
  return Buffer.from(serializeAnswersFile(inputs, catalogue));
}

/** What is done when a screen is shown. */
type Visit = (screen: string) => Promise<void>;

/** Goes through every screen of the pane, from the form to a workbook that cannot be read. */
export async function walkScreens(
  { page, pane }: OpenTryIt,
  language: Language,
  visit: Visit,
): Promise<void> {
  const t = paneTranslator(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const place = (column: Parameters<typeof placeOf>[1]) => placeOf("1.1.1", column, language);

  await showView(pane, t("pane.view.settings"));
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await visit("settings");
  await showView(pane, t("pane.view.start"));
  await button(t("pane.new.create")).waitFor();
  await visit("start");
  await pane.locator("summary").first().click();
  await button(t("pane.new.create")).click();
  await pane.getByText(t("pane.new.nameMissing")).waitFor();
  await visit("start, a name is missing");

  await pane.getByRole("textbox", { name: t("overview.municipality") }).fill(municipality);
  await button(t("pane.new.create")).click();
  await pane.locator("[data-question]").first().waitFor();
  await visit("list");
  const role = pane.getByLabel(t("pane.role"));
  await role.selectOption("union");
  await pane.getByText(t("pane.role.others")).waitFor();
  await visit("list of an interview");
  await role.selectOption("");

  const card = await openCard(pane, "1.1.1");
  await edit("extent", t("pane.view.score"));
  await card.getByText(t("pane.view.score")).first().waitFor();
  await visit("card, with a fault");
  await card.getByLabel(t("pane.showAllAnchors")).check();
  await visit("card, with all anchors");

  await overtake("comment");
  const comment = card.getByLabel(t("question.comment"));
  await comment.fill(longWord);
  await comment.press("Tab");
  await button(t("pane.useMine")).waitFor();
  await visit("card, with a conflict");
  await button(t("pane.keepTheirs")).click();
  await pane.locator('[data-saving="saved"]').waitFor();

  // So often that its own attempts, whose pauses grow, do not come through.
  for (let nth = 1; nth <= 30; nth++) {
    await inject(page, nth, { kind: "disconnect", isDone: false });
  }
  await card.locator('[data-dimension="system"] label').nth(3).click();
  await pane.locator('[data-saving="failed"]').waitFor();
  await visit("card, not saved");
  await page.evaluate(() => window.kompassbokTryIt.host.clearFaults());
  // It tries again by itself, too soon for a click that is sure to find its button.
  await pane.locator('[data-saving="saved"]').waitFor();

  await page.keyboard.press("?");
  const help = pane.getByRole("dialog");
  await help.waitFor();
  await becomes(async () => help.evaluate((each) => each.contains(document.activeElement)), true);
  await visit("shortcuts");
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });

  await showView(pane, t("pane.view.result"));
  await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
  await visit("result");

  await showView(pane, t("pane.view.compare"));
  await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
  await visit("compare");
  const lines = readFileSync("assets/fictional-60.csv", "utf8").trim().split("\n");
  const table = [...lines, `${municipality},NO,2014,2.0,,300`, `${municipality},NO,2018,2.1,,350`];
  await pane.getByLabel(t("pane.measurements.files"), { exact: true }).setInputFiles({
    name: "measurements.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([...table, "Feilby,NO,2020,2.1,,900"].join("\n")),
  });
  const write = button(t("pane.measurements.take", { count: 67 }));
  await write.waitFor();
  await visit("compare, measurements to import");
  await write.click();
  await pane.getByText(t("pane.measurements.done", { count: 67 })).waitFor();
  const first = pane.getByLabel(t("pane.compare.beside", { place: 1 }));
  await becomes(async () => (await first.locator("option").count()) > 60, true);
  await first.selectOption({ index: 1 });
  await pane.getByRole("table", { name: t("beside.title") }).waitFor();
  await pane.getByRole("table", { name: t("pane.compare.series") }).waitFor();
  await visit("compare, with all there is");

  await showView(pane, t("pane.view.check"));
  await button(t("pane.check.run")).waitFor();
  await visit("check, before");
  await page.evaluate(
    (sheet) => window.kompassbokTryIt.host.person.unprotectSheet(sheet),
    place("points").sheet,
  );
  await edit("points", "99");
  await button(t("pane.check.run")).click();
  const repair = new RegExp(t("pane.check.repair", { count: 7 }).replace("7", String.raw`\d+`));
  await pane.getByRole("button", { name: repair }).waitFor();
  await visit("check, with findings");

  await showView(pane, t("pane.view.factCheck"));
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await visit("fact check");

  await showView(pane, t("pane.view.more"));
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await visit("more");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: `${t("pane.chooseFile")}: ${t("pane.answersFile")}` }).click(),
  ]);
  const buffer = readFileSync("assets/karasjok-2019-levels.json");
  await chooser.setFiles({ name: "karasjok.json", mimeType: "application/json", buffer });
  await button(t("pane.import.chooseNone")).waitFor();
  await visit("more, with answers to import");
  await pane.getByLabel(t("pane.earlier.file"), { exact: true }).setInputFiles({
    name: "2019.xlsx",
    mimeType,
    buffer: Buffer.from(await earlierRound(language)),
  });
  await button(t("pane.earlier.bringIn")).waitFor();
  await visit("more, with an earlier round to bring in");
  await button(t("pane.earlier.bringIn")).click();
  await pane.getByText(t("pane.earlier.done", { year: 2019 })).waitFor();
  await visit("more, with an earlier round");
  await showView(pane, t("pane.view.score"));
  if (!(await card.isVisible())) await openCard(pane, "1.1.1");
  await pane.getByText(t("pane.earlier.levels")).waitFor();
  await visit("card, with an earlier round");

  await showView(pane, t("pane.view.more"));
  await pane.getByLabel(t("pane.agree.files"), { exact: true }).setInputFiles(
    [0, 1].map((level) => ({
      name: `${longWord} ${level}.json`,
      mimeType: "application/json",
      buffer: evaluatorsAnswers(language, level),
    })),
  );
  await pane.getByText(new RegExp(`^${longWord} 0 · `)).waitFor();
  await visit("more, with evaluators to bring together");
  await button(t("pane.agree.bringIn")).last().click();
  const names = { sheet: t("sheet.agreement"), tab: t("pane.view.agree") };
  await pane.getByText(t("pane.agree.done", names)).waitFor();
  await visit("more, with evaluators brought together");
  await showView(pane, t("pane.view.agree"));
  await pane.locator("[data-apart]").first().click();
  await pane.getByLabel(t("agreement.column.note")).waitFor();
  await visit("agree");

  await page.evaluate(() => {
    const { host } = window.kompassbokTryIt;
    const { refersTo } = host.state.names.find(({ name }) => name === "Kompass.LayoutVersion")!;
    const [key = "", cell = ""] = refersTo.replaceAll("$", "").split("!");
    const sheet = host.state.sheets.find((each) => each.key === key)!.name;
    host.person.unprotectSheet(sheet);
    host.person.edit(sheet, cell, "99");
  });
  await paneWindow(page).evaluate(() => window.location.reload());
  await pane.getByText(t("pane.newer")).waitFor();
  await visit("unreadable");

  async function edit(column: Parameters<typeof placeOf>[1], text: string): Promise<void> {
    await page.evaluate(
      (at) => window.kompassbokTryIt.host.person.edit(at.sheet, at.address, at.text, "two"),
      { ...place(column), text },
    );
  }

  /** Someone else writes there, just before the pane does. */
  async function overtake(column: Parameters<typeof placeOf>[1]): Promise<void> {
    await page.evaluate((at) => {
      const { host } = window.kompassbokTryIt;
      host.beforeRequest(1, () => host.person.edit(at.sheet, at.address, "two", "two"));
    }, place(column));
  }
}

/** Longer than any pane is wide. */
const longWord = "Menneskerettighetsorganisasjonssamarbeidskomité".repeat(2);

/** Gives the pane this width, and the look. */
export async function setPaneWidth({ page }: OpenTryIt, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await becomes(async () => paneWindow(page).evaluate(() => window.innerWidth), width);
}
