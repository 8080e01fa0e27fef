/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from "@testing-library/react";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { serializeAnswersFile } from "../../src/files/answersFile";
import type { RawCell } from "../../src/model/rawCell";
import { noVerdict, type Verdict } from "../../src/model/verdict";
import type { Host, WorkbookState } from "../../src/standin";
import { inputsOf } from "../model/sampleInputs";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { restoreState, savedState } from "../support/hostState";
import { openPane as connect, sound } from "../support/openExcel";
import { excelWithOurs, listRow, saved, showPane, type ShownPane } from "./openPane";

let host: Host;
let made: WorkbookState;
let pane: ShownPane;

const sheet = "Oppsummering";
/** The cells of the text on the whole, and on the first area. */
const [whole, first] = ["B6", "B7"];
const wholeLabel = "Hele evalueringen";

beforeAll(async () => {
  host = await excelWithOurs();
  made = savedState(host);
});

beforeEach(async () => {
  restoreState(host, made);
  pane = showPane(host);
  await listRow(pane, "1.1.1");
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

const isAskedOnClosing = (): boolean =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

async function goTo(tab: string): Promise<void> {
  await pane.user.click(screen.getByRole("tab", { name: tab }));
}

async function box(label = wholeLabel): Promise<HTMLTextAreaElement> {
  return screen.findByRole<HTMLTextAreaElement>("textbox", { name: label });
}

async function openText(label = wholeLabel): Promise<HTMLTextAreaElement> {
  await goTo("Resultat");
  return box(label);
}

async function paste(field: HTMLTextAreaElement, text: string): Promise<void> {
  await pane.user.clear(field);
  await pane.user.click(field);
  await pane.user.paste(text);
}

function cell(address: string): RawCell {
  const found = host.state.sheets.find(({ name }) => name === sheet)!;
  return host.book.value(found, Number(address.slice(1)), 2);
}

async function verdictNow(): Promise<Verdict> {
  const live = sound(await openLiveWorkbook(connect(host, "reader").port, []));
  return live.read.inputs.verdict;
}

test("a text is written as it was typed, with its paragraphs, and its words are counted", async () => {
  const field = await openText();
  await paste(field, "=Kommunen er\n\n<b>god</b> på det meste.");
  screen.getByText("6 ord. Vanligvis rundt 200.");
  await pane.user.tab();
  await saved();
  expect(cell(whole)).toBe("=Kommunen er\n\n<b>god</b> på det meste.");
  const area = await box("1 Demokrati");
  await paste(area, "Godt");
  await goTo("Vurder");
  await saved();
  expect(await verdictNow()).toEqual({
    whole: "=Kommunen er\n\n<b>god</b> på det meste.",
    areas: { democracy: "Godt" },
  });
  expect(isAskedOnClosing()).toBe(false);
});

test("a text that no cell can hold is kept, and found again from another view", async () => {
  await paste(await openText(), "x".repeat(32_768));
  await screen.findByText("1 felt er ikke lagret");
  await goTo("Vurder");
  expect([cell(whole), isAskedOnClosing()]).toEqual([null, true]);
  await pane.user.click(
    await screen.findByRole("button", { name: "Oppsummering: Hele evalueringen" }),
  );
  const field = await box();
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.value).toHaveLength(32_768);
  await paste(field, "x".repeat(32_767));
  await pane.user.tab();
  await saved();
  expect(cell(whole)).toBe("x".repeat(32_767));
});

test("a text that someone else changed meanwhile is asked about, and neither is lost", async () => {
  const field = await openText("1 Demokrati");
  await paste(field, "min");
  host.person.edit(sheet, first, "fra Bo", "Bo");
  await pane.user.tab();
  await screen.findByText(/1 Demokrati Oppsummering: en annen skrev her samtidig/);
  expect([cell(first), field.value, isAskedOnClosing()]).toEqual(["fra Bo", "min", true]);
  await pane.user.click(screen.getByRole("button", { name: "Bruk mitt" }));
  await saved();
  expect(cell(first)).toBe("min");
});

test("theirs can be kept", async () => {
  const field = await openText();
  await paste(field, "min");
  host.person.edit(sheet, whole, "fra Bo", "Bo");
  await pane.user.tab();
  await pane.user.click(await screen.findByRole("button", { name: "Behold det i arbeidsboken" }));
  await saved();
  expect([cell(whole), field.value]).toEqual(["fra Bo", "fra Bo"]);
});

test("a number that was pasted into the cell can be replaced", async () => {
  host.person.edit(sheet, whole, 0.5);
  await host.delivered();
  const field = await openText();
  await waitFor(() => expect(field.value).toBe("0.5"));
  await paste(field, "Halvt");
  await pane.user.tab();
  await saved();
  expect(cell(whole)).toBe("Halvt");
});

test("what cannot be written stays, in another view too, and is written on another try", async () => {
  const field = await openText();
  await paste(field, "Godt");
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.tab();
  await screen.findByText(/^Forbindelsen til Excel ble brutt/);
  expect([cell(whole), isAskedOnClosing()]).toEqual([null, true]);
  await goTo("Vurder");
  await goTo("Resultat");
  expect((await box()).value).toBe("Godt");
  await pane.user.click(await box());
  await pane.user.tab();
  await saved();
  expect(cell(whole)).toBe("Godt");
});

test("the texts of a deleted sheet are kept, and written back after the repair", async () => {
  await paste(await openText(), "Godt\n\nNok");
  await goTo("Vurder");
  await saved();
  act(() => host.person.deleteSheet(sheet));
  await screen.findByText("Oppsummeringen er borte, men finnes fortsatt her.");
  expect(isAskedOnClosing()).toBe(true);
  await pane.user.click(screen.getByRole("button", { name: "Reparer" }));
  await screen.findByText("Reparert. Arbeidsboken er i orden.");
  await waitFor(() => expect(screen.queryByText(/er borte/)).toBeNull());
  expect(await verdictNow()).toEqual({ whole: "Godt\n\nNok", areas: {} });
});

test("texts of an answers file are shown and imported; those that would replace others only on request", async () => {
  host.person.edit(sheet, first, "Mitt");
  await host.delivered();
  const catalogue = builtinCatalogue("nb");
  const verdict = { whole: "Fra filen\n\nto avsnitt", areas: { democracy: "Deres" } };
  const file = serializeAnswersFile(
    { ...inputsOf(catalogue), freeFindings: [], verdict },
    catalogue,
  );
  await goTo("Mer");
  await pane.user.upload(await screen.findByLabelText("Svarfil"), new File([file], "a.json"));
  await screen.findByText(/2 tekster i oppsummeringen blir endret\./);
  screen.getByText("Oppsummering: 1 Demokrati – erstatter det som er fylt inn");
  await pane.user.click(screen.getByRole("button", { name: "Hent inn 1 svar" }));
  await waitFor(async () =>
    expect(await verdictNow()).toEqual({ ...verdict, areas: { democracy: "Mitt" } }),
  );
  expect(noVerdict).toEqual({ whole: "", areas: {} });
});
