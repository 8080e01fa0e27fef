/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import { makeWorkbook } from "../../src/app/making/makeWorkbook";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import type { Host } from "../../src/standin";
import { answerOf, inputsOf, levelsOf } from "../model/sampleInputs";
import {
  excelWithOurs,
  openCard,
  radio,
  rowCells,
  saved,
  showPane,
  type ShownPane,
} from "./openPane";

// A whole round in one test.
let host: Host;
let pane: ShownPane;

const earlier = inputsOf(builtinCatalogue("nb"), {
  language: "nb",
  profile: builtinProfile("nb"),
  municipality: { name: "Prøvevik", country: "NO", population: null },
  round: { year: 2022, evaluators: [] },
  answers: { "1.1.1": answerOf(levelsOf([2, 1, 3, null])) },
});

const go = async (tab: string): Promise<void> =>
  pane.user.click(screen.getByRole("tab", { name: tab }));
const button = (name: string) => screen.getByRole("button", { name });

test("an earlier round is seen first, brought in, shown while scoring, used on request, taken out", async () => {
  const bytes = await makeWorkbook(earlier, { file: xlsxFiles, calculator: ironCalc });
  host = await excelWithOurs();
  pane = showPane(host);
  await screen.findByText("165 spørsmål");
  await go("Mer");
  const field = await screen.findByLabelText("Tidligere arbeidsbok");
  await pane.user.upload(field, new File(["nothing"], "broken.xlsx"));
  await screen.findByText(/^broken\.xlsx: /);
  expect(screen.queryByRole("button", { name: "Sett inn" })).toBeNull();

  await pane.user.upload(field, new File([Buffer.from(bytes)], "2022.xlsx"));
  await screen.findByText("Prøvevik 2022");
  screen.getByText(/^Begge evalueringene følger versjon/);
  screen.getByText(/^Arket «Forrige evaluering» legges til: .* 165 spørsmål \(1 med nivåer\)/);
  expect(host.state.sheets.map(({ name }) => name)).not.toContain("Forrige evaluering");
  await pane.user.click(button("Sett inn"));
  await screen.findByText("Evalueringen fra 2022 er satt inn.");
  expect(host.state.sheets.map(({ name }) => name)).toContain("Forrige evaluering");

  // A mark and a sentence, and nothing in the cells.
  await go("Vurder");
  const card = await openCard(pane, "1.1.1");
  within(card).getByText(/^I 2022: ingen poeng\./);
  expect(radio(card, "System", 2).getAttribute("aria-label")).toMatch(/\(nivået i 2022\)$/);
  expect(radio(card, "System", 2).checked).toBe(false);
  expect(rowCells(host, "1.1.1")).toMatchObject({ system: null, points: "" });
  await pane.user.click(within(card).getByRole("button", { name: "Bruk nivåene fra 2022" }));
  await saved();
  expect(rowCells(host, "1.1.1")).toMatchObject({
    system: 2,
    extent: 1,
    result: 3,
    evaluation: null,
  });
  const other = await openCard(pane, "1.1.2");
  expect(within(other).queryByRole("button", { name: /^Bruk nivåene/ })).toBeNull();

  await go("Mer");
  await pane.user.click(await screen.findByRole("button", { name: "Fjern evalueringen fra 2022" }));
  await screen.findByText("Evalueringen er fjernet.");
  expect(host.state.sheets.map(({ name }) => name)).not.toContain("Forrige evaluering");
  expect(rowCells(host, "1.1.1")).toMatchObject({ system: 2 });
  await pane.close();
});
