import { readFile } from "node:fs/promises";
import type { Download, FrameLocator, Page } from "playwright-core";
import { scoreWorkbook } from "../../src/app/answers/score";
import { verify } from "../../src/app/checking/verify";
import { xlsxFiles } from "../../src/cli/ports";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { parseAnswersFile } from "../../src/files/answersFile";
import { blankAnswer, type Answers } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { dimensions, levels } from "../../src/model/profile";
import { fileCells, planCells } from "../support/cellMap";
import { compareCells, summary } from "../support/compareCells";
import { recalculate } from "../support/libreOffice";
import { sound } from "../support/openExcel";
import {
  cardOf,
  inputs,
  openCard,
  openTryIt,
  pasteInto,
  placeOf,
  repairButton,
  saved,
  showView,
  typeInto,
  valueIn,
  clickCell,
  municipality,
} from "./openTryIt";

const { catalogue, profile } = inputs;
const ten = allQuestions(catalogue).slice(0, 10);

/** Levels that differ from question to question, and fit the gate or not. */
const chosen: Answers = Object.fromEntries(
  ten.map(({ id }, index) => [
    id,
    {
      ...blankAnswer,
      ...Object.fromEntries(
        dimensions.map((dimension, at) => [dimension, levels[(index * 3 + at * 2 + 1) % 5]!]),
      ),
    },
  ]),
);
const plan = buildWorkbookPlan({ ...inputs, answers: chosen });
const formulaCells = [...planCells(plan)].flatMap(([cell, { kind }]) =>
  kind === "formula" ? [cell] : [],
);
const expected = scoreAssessment({ catalogue, profile, answers: chosen });

async function scoreByKeyboard(
  page: Page,
  pane: FrameLocator,
  ids: readonly string[],
): Promise<void> {
  await pane.locator(`[data-question="${ids[0]}"]`).focus();
  await page.keyboard.press("Enter");
  for (const id of ids) {
    await cardOf(pane, id).waitFor();
    // The first level is where the keyboard is put.
    await cardOf(pane, id).locator("input:focus").waitFor();
    for (const dimension of dimensions) {
      const group = cardOf(pane, id).locator(`[data-dimension="${dimension}"]`);
      await group.locator("input:focus").waitFor();
      await page.keyboard.press(String(chosen[id]![dimension]));
    }
    await pane.locator("[data-next]:focus").waitFor();
    await page.keyboard.press("Enter");
  }
}

async function scoreByMouse(pane: FrameLocator, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const card = cardOf(pane, id);
    await card.waitFor();
    for (const dimension of dimensions) {
      const group = card.locator(`[data-dimension="${dimension}"]`);
      await group.locator("label").nth(Number(chosen[id]![dimension])).click();
      await group.locator("input:checked").waitFor({ state: "attached" });
    }
    await pane.getByRole("button", { name: "Neste", exact: true }).click();
  }
}

async function bytesOf(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    act(),
  ] as never);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a newcomer makes a workbook, scores, errs, mends, checks, repairs and takes it home", async () => {
  const { page, pane, complaints } = await openTryIt();

  // A workbook, from the form; a name is asked for.
  await pane.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await pane.getByText("Skriv kommunens navn.").waitFor();
  await pane.getByRole("textbox", { name: "Kommune" }).fill(municipality);
  await pane.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await pane.getByRole("progressbar").waitFor();
  await pane.locator("[data-question]").first().waitFor();
  await page.getByRole("tab", { name: "Oversikt" }).waitFor();

  // Ten questions: five by keyboard, five by mouse.
  const ids = ten.map(({ id }) => id);
  await scoreByKeyboard(page, pane, ids.slice(0, 5));
  await scoreByMouse(pane, ids.slice(5));
  await saved(pane);
  const points = ids.map((id) => expected.questions.find((question) => question.id === id)!.points);
  expect(await Promise.all(ids.map((id) => valueIn(page, placeOf(id, "points"))))).toEqual(points);

  // The cell's own rule stops a wrong level that is typed, not one that is pasted.
  const [first = ""] = ids;
  const level = placeOf(first, "system");
  await typeInto(page, level, "x");
  await page.getByRole("alert").filter({ hasText: "0" }).waitFor();
  expect(await valueIn(page, level)).toBe(chosen[first]!.system);
  await pasteInto(page, level, "tre");
  const card = cardOf(pane, first);
  await card.getByText("tre").first().waitFor();
  await showView(pane, "Kontroll");
  const problem = pane.getByRole("listitem").filter({ hasText: "tre" });
  await problem.waitFor();
  expect(await problem.textContent()).toContain(`${first} System`);
  await typeInto(page, level, String(chosen[first]!.system));
  await problem.waitFor({ state: "detached" });

  // The workbook is whole; then a formula is damaged, found and repaired.
  await showView(pane, "Kontroll");
  const check = pane.getByRole("button", { name: "Kontroller", exact: true });
  await check.click();
  const status = pane.getByRole("status");
  await status.filter({ hasText: "Ingen avvik" }).waitFor();
  const formula = placeOf(ids[1]!, "points");
  await typeInto(page, formula, "99");
  await page.getByRole("alert").filter({ hasText: "låst" }).waitFor();
  await page.getByRole("button", { name: "Opphev arkbeskyttelse" }).click();
  await typeInto(page, formula, "99");
  expect(await valueIn(page, formula)).toBe(99);
  await showView(pane, "Kontroll");
  await check.click();
  await pane
    .getByRole("button", { name: `${formula.sheet}!${formula.address}` })
    .first()
    .waitFor();
  await repairButton(pane).click();
  await pane.getByText("Reparert").waitFor();
  expect(await valueIn(page, formula)).toBe(points[1]);
  await clickCell(page, formula);
  await page.getByRole("button", { name: "Opphev arkbeskyttelse" }).waitFor();

  // The answers as a file are what was given.
  await showView(pane, "Mer");
  const answers = await bytesOf(page, () =>
    pane.getByRole("button", { name: /^Lagre .*json/ }).click(),
  );
  const file = sound(parseAnswersFile(answers.bytes.toString("utf8"), catalogue));
  expect([file.municipality.name, file.answers]).toEqual([municipality, chosen]);

  // The workbook as a file: the engine, our reader and LibreOffice agree.
  const workbook = await bytesOf(page, () =>
    page.getByRole("button", { name: "Last ned .xlsx" }).click(),
  );
  expect(workbook.name).toBe("Kompassbok.xlsx");
  expect(sound(scoreWorkbook(workbook.bytes, xlsxFiles)).assessment).toEqual(expected);
  const recalculated = await recalculate([{ name: "page", bytes: workbook.bytes }]);
  const opinion = (by: string, bytes: Uint8Array) => ({ by, cells: fileCells(bytes, plan) });
  const lines = compareCells(
    opinion("LibreOffice", recalculated.get("page")!),
    opinion("page", workbook.bytes),
    { workbook: workbook.name, only: formulaCells },
  );
  expect(summary(lines)).toBe("");
  expect(sound(verify(workbook.bytes, xlsxFiles)).differences).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a card is opened by its row, and shows its row", async () => {
  const { page, pane } = await openTryIt();
  await pane.getByRole("textbox", { name: "Kommune" }).fill(municipality);
  await pane.getByRole("button", { name: "Lag arbeidsbok" }).click();
  await pane.locator("[data-question]").first().waitFor();
  const [, second, , , fifth] = ten.map(({ id }) => id);
  await clickCell(page, placeOf(second!, "extent"));
  await cardOf(pane, second!).waitFor();
  await pane.getByRole("button", { name: "Til listen" }).click();
  await openCard(pane, fifth!);
  await pane.getByRole("button", { name: "Vis raden" }).click();
  const selected = page.getByRole("gridcell", { selected: true });
  await selected.first().waitFor();
  const row = /\d+/.exec(placeOf(fifth!, "system").address)![0];
  await page.locator("output", { hasText: new RegExp(`^[A-Z]+${row}$`) }).waitFor();
});
