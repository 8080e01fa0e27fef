/** @jest-environment ./test/support/paneEnvironment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { serializeAnswersFile } from "../../src/files/answersFile";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { Answers } from "../../src/model/answers";
import type { RawCell } from "../../src/model/rawCell";
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

const catalogue = builtinCatalogue("nb");

function answersFile(evaluator: string, answers: Answers, year = 2026): File {
  const inputs = inputsOf(catalogue, {
    language: "nb",
    municipality: { name: "Prøvevik", country: "NO", population: 5200 },
    round: { year, evaluators: [evaluator] },
    answers,
  });
  return new File([serializeAnswersFile(inputs, catalogue)], `${evaluator}.json`);
}

const kari = answersFile("Kari", {
  "1.1.1": answerOf({ ...levelsOf([4, 3, 2, 1]), evidence: "Plan 2024" }),
  "1.1.2": answerOf({ ...levelsOf([3, 3, 3, 3]), comment: "Sett" }),
  "2.1.1": answerOf(levelsOf([1, 1, 1, 1])),
});
const ola = answersFile("Ola", {
  "1.1.1": answerOf({ ...levelsOf([4, 3, 2, 1]), evidence: "Plan 2024" }),
  "1.1.2": answerOf({ ...levelsOf([1, 3, 3, 3]), comment: "Hørt" }),
  "2.1.1": answerOf(levelsOf([2, 1, 1, 1])),
  "3.1.1": answerOf({ notApplicable: "x", comment: "Valgt bort" }),
});
const late = answersFile("Per", {}, 2025);

let host: Host;
let pane: ShownPane;

const go = async (tab: string): Promise<void> =>
  pane.user.click(screen.getByRole("tab", { name: tab }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const sheetNames = () => host.state.sheets.map(({ name }) => name);
const row = (id: string) =>
  waitFor(() => {
    const found = pane.root.querySelector<HTMLElement>(`[data-apart="${id}"]`);
    if (!found) throw new Error(`no row of ${id}`);
    return found;
  });
const listed = () =>
  [...pane.root.querySelectorAll<HTMLElement>("[data-apart]")].map(({ dataset }) => dataset.apart);

/** The note on a question, as it is on the sheet. */
function noteOf(id: string): { value: RawCell; address: [sheet: string, cell: string] } {
  const sheet = host.state.sheets.find(({ name }) => name === "Enighet")!;
  for (let at = 7; at < 180; at += 1) {
    // Three columns, six for each of two evaluators, three more, and the note.
    const cell: [string, string] = ["Enighet", `S${at}`];
    if (host.book.value(sheet, at, 1) === id) {
      return { value: host.book.value(sheet, at, 19), address: cell };
    }
  }
  throw new Error(`no row of ${id}`);
}

async function bringIn(...files: readonly File[]): Promise<void> {
  await go("Mer");
  const field = await screen.findByLabelText("Evaluatorenes filer");
  await pane.user.upload(field, [...files]);
}

beforeEach(async () => {
  host = await excelWithOurs();
  pane = showPane(host);
  await screen.findByText("165 spørsmål");
});
afterEach(async () => pane.close());

test("files are seen first, brought in, agreed by what is at stake, and the sheet taken out again", async () => {
  expect(screen.queryByRole("tab", { name: "Enighet" })).toBeNull();
  await bringIn(kari, late);
  await screen.findByText(/^Per\.json, year: Filen er fra 2025, mens den åpne arbeidsboken/);
  expect(screen.queryByRole("button", { name: "Sett inn" })).toBeNull();

  await bringIn(kari, ola);
  await screen.findByText("Kari · Ola");
  screen.getByText(/^Arket Enighet legges til, .*\(spørsmål: 3\)/);
  expect(sheetNames()).not.toContain("Enighet");
  await pane.user.click(button("Sett inn"));
  await screen.findByText(/^Arket Enighet er lagt til/);
  expect(sheetNames()).toContain("Enighet");
  expect(rowCells(host, "1.1.1")).toMatchObject({ system: null, evidence: "Plan 2024" });
  expect(rowCells(host, "1.1.2")).toMatchObject({ comment: "Kari: Sett\nOla: Hørt" });

  await go("Enighet");
  await row("1.1.2");
  expect(listed()).toEqual(["1.1.2", "2.1.1", "3.1.1"]);
  await pane.user.click(button("Bruk svarene alle er enige om (3 spørsmål)"));
  await screen.findByText("3 svar er satt.");
  expect(rowCells(host, "1.1.1")).toMatchObject({ system: 4, extent: 3, result: 2, evaluation: 1 });
  expect(rowCells(host, "1.1.2")).toMatchObject({ system: null, extent: 3 });
  expect(rowCells(host, "3.1.1")).toMatchObject({ notApplicable: null });
  expect(screen.queryByRole("button", { name: /alle er enige om/ })).toBeNull();

  const filter = screen.getByLabelText("Vis");
  await pane.user.selectOptions(filter, "Ett nivå fra hverandre");
  expect(listed()).toEqual(["2.1.1"]);
  await pane.user.selectOptions(filter, "To eller flere nivåer fra hverandre");
  expect(listed()).toEqual(["1.1.2"]);
  await pane.user.selectOptions(filter, "Ulike på annen måte");
  expect(listed()).toEqual(["3.1.1"]);
  await pane.user.selectOptions(filter, "Alle ulike");

  // By keyboard: a digit takes the answer of the second evaluator, an arrow goes on.
  (await row("1.1.2")).focus();
  await pane.user.keyboard("2{Enter}");
  expect(rowCells(host, "1.1.2")).toMatchObject({ system: null });
  await pane.user.keyboard("2");
  await saved();
  expect(rowCells(host, "1.1.2")).toMatchObject({ system: 1, extent: 3, result: 3 });
  expect((await row("1.1.2")).textContent).toContain("avklart");
  await pane.user.keyboard("{ArrowDown}{Enter}");
  expect(document.activeElement).toBe(await row("2.1.1"));
  await pane.user.click(button("1: bruk svaret til Kari"));
  await saved();
  expect(rowCells(host, "2.1.1")).toMatchObject({ system: 1 });
  await pane.user.click(screen.getByLabelText("Bare de som ikke er avklart"));
  expect(listed()).toEqual(["3.1.1"]);

  // Another answer is set on the card.
  (await row("3.1.1")).click();
  await pane.user.click(await screen.findByRole("button", { name: "Sett et annet svar" }));
  const card = await waitFor(() => pane.root.querySelector<HTMLElement>("article")!);
  within(card).getByRole("heading", { level: 2, name: /^3\.1\.1 / });
  await pane.user.click(radio(card, "System", 2));
  await saved();
  expect(rowCells(host, "3.1.1")).toMatchObject({ system: 2 });

  await go("Mer");
  await pane.user.click(await screen.findByRole("button", { name: /^Fjern arket/ }));
  await pane.user.click(button("Forkast"));
  await screen.findByText(/^Arket er fjernet/);
  expect(sheetNames()).not.toContain("Enighet");
  expect(screen.queryByRole("tab", { name: "Enighet" })).toBeNull();
  expect(rowCells(host, "1.1.1")).toMatchObject({ system: 4 });
});

test("a note is saved when it is left, kept when it cannot be, and never written over another's", async () => {
  await bringIn(kari, ola);
  await pane.user.click(await screen.findByRole("button", { name: "Sett inn" }));
  await screen.findByText(/^Arket Enighet er lagt til/);
  await go("Enighet");
  (await row("1.1.2")).click();
  const note = () => screen.getByLabelText<HTMLTextAreaElement>("Notat");
  await screen.findByLabelText("Notat");
  fireEvent.change(note(), { target: { value: "=Ola så referatet" } });
  fireEvent.blur(note());
  await waitFor(() => expect(noteOf("1.1.2").value).toBe("=Ola så referatet"));
  await saved();

  // Excel refuses: what was typed is kept, and written on request.
  host.inject(1, { kind: "failure", code: 7000 });
  fireEvent.change(note(), { target: { value: "Begge så det" } });
  fireEvent.blur(note());
  const again = await screen.findByRole("button", { name: "Prøv igjen" });
  expect(note().value).toBe("Begge så det");
  host.clearFaults();
  await pane.user.click(again);
  await waitFor(() => expect(noteOf("1.1.2").value).toBe("Begge så det"));
  await saved();

  // Someone else writes at the same time: theirs stands, and mine stays in its field.
  fireEvent.change(note(), { target: { value: "Mitt" } });
  const { address } = noteOf("1.1.2");
  host.beforeRequest(1, () => host.person.edit(...address, "Deres", "two"));
  fireEvent.blur(note());
  await screen.findByText(/^En annen skrev «Deres» i mellomtiden/);
  expect([noteOf("1.1.2").value, note().value]).toEqual(["Deres", "Mitt"]);
  await pane.user.click(button("Prøv igjen"));
  await waitFor(() => expect(noteOf("1.1.2").value).toBe("Mitt"));
  await go("Vurder");
  await openCard(pane, "1.1.1");
});
