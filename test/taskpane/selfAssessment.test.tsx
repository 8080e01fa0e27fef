/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import { makeWorkbook } from "../../src/app/making/makeWorkbook";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import { newWorkbook, requestOf } from "../../src/taskpane/start/newWorkbook";
import { answerOf, inputsOf, levelsOf } from "../model/sampleInputs";
import { excelWithOurs, openCard, showPane } from "./openPane";

const filled = inputsOf(builtinCatalogue("nb"), {
  language: "nb",
  profile: builtinProfile("nb"),
  municipality: { name: "Prøvevik", country: "NO", population: null },
  accounts: { "1.1": { description: "Vi har en strategi", evidence: "Strategien" } },
  answers: { "1.1.1": answerOf(levelsOf([2, 1, 3, null])) },
});

test("a self-assessment is seen first, brought in, shown on the card, and taken out", async () => {
  const bytes = await makeWorkbook(filled, { file: xlsxFiles, calculator: ironCalc });
  const host = await excelWithOurs();
  const pane = showPane(host);
  const click = async (name: string) => pane.user.click(screen.getByRole("button", { name }));
  await screen.findByText("165 spørsmål");
  await pane.user.click(screen.getByRole("tab", { name: "Mer" }));
  const field = await screen.findByLabelText("Kommunens egenvurdering");
  await pane.user.upload(field, new File([Buffer.from(bytes)], "egen.xlsx"));
  await screen.findByText(/beskrivelser av 1 kriterier og nivåer på 1 spørsmål/);
  await click("Sett inn");
  await screen.findByText("Egenvurderingen er satt inn.");

  await pane.user.click(screen.getByRole("tab", { name: "Vurder" }));
  const card = await openCard(pane, "1.1.1");
  within(card).getByText("Kommunens egne nivåer: 2, 1, 3, –.");
  within(card).getByText("Kommunens beskrivelse av 1.1");
  within(card).getByText(/Vi har en strategi/);

  await pane.user.click(screen.getByRole("tab", { name: "Mer" }));
  await screen.findByText("Egenvurderingen (Prøvevik 2026) er satt inn.");
  await click("Fjern egenvurderingen");
  await screen.findByText("Egenvurderingen er fjernet.");
  await pane.close();
});

test("the form for a new workbook can ask for one", () => {
  const form = newWorkbook(2026, "nb");
  expect(requestOf(form).isSelfAssessment).toBe(false);
  expect(requestOf({ ...form, isSelfAssessment: true }).isSelfAssessment).toBe(true);
});
