/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Host } from "../../src/standin";
import {
  card as findCard,
  excelWithOurs,
  listRow,
  openCard,
  placeOf,
  radio,
  rowCells,
  saved,
  showPane,
  type ShownPane,
} from "./openPane";

let host: Host;
let pane: ShownPane;

beforeAll(async () => {
  host = await excelWithOurs();
});

beforeEach(() => {
  pane = showPane(host);
});

afterEach(async () => {
  await pane.close();
});

test("a workbook of ours opens straight on scoring", async () => {
  await screen.findByRole("heading", { level: 1, name: "Prøvevik" });
  await screen.findByText("165 spørsmål");
});

test("the keys 0–4 set the levels one after the other, points follow, and Enter goes on", async () => {
  const card = await openCard(pane, "1.1.1");
  await pane.user.keyboard("432");
  within(card).getByText(/^– av/);
  await pane.user.keyboard("1");
  // (4 + 3 + 2 + 1) of 16, of a cap of 7.
  within(card).getByText("4,4 av 7 poeng");
  await saved();
  await waitFor(() => expect(shownFocus()).toBe("Neste"));
  await pane.user.keyboard("{Enter}");
  await findCard(pane.root, "1.1.2");
});

test("a digit goes on to what has no level yet, by key as by click; a full card is typed over in order", async () => {
  const card = await openCard(pane, "1.2.3");
  const expanded = () => card.querySelector("[role=radiogroup][aria-describedby]")?.textContent;
  const isOn = (dimension: string) =>
    within(card).getByRole("radiogroup", { name: dimension }).contains(document.activeElement);
  await pane.user.click(radio(card, "Omfang", 3));
  expect([isOn("Resultat"), expanded()]).toEqual([true, expect.stringMatching(/^Resultat/)]);
  await pane.user.keyboard("2");
  expect(isOn("Evaluering")).toBe(true);
  await pane.user.click(radio(card, "Evaluering", 1));
  expect(isOn("System")).toBe(true);
  await pane.user.keyboard("4");
  expect(isOn("Omfang")).toBe(true);
  await pane.user.keyboard("{ArrowUp}0123");
  expect(shownFocus()).toBe("Neste");
  expect(expanded()).toBeUndefined();
  await saved();
  expect(rowCells(host, "1.2.3")).toMatchObject({ system: 0, extent: 1, result: 2 });
});

test("keys that follow a click at once are the opened card's", async () => {
  const row = await listRow(pane, "1.2.4");
  row.focus();
  fireEvent.click(row, { detail: 1 });
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "3"]) {
    fireEvent.keyDown(document.activeElement ?? row, { key });
  }
  await saved();
  expect(rowCells(host, "1.2.4")).toMatchObject({ system: 1, extent: 3 });
});

test("there is one card, and none before one is opened and after it is closed", async () => {
  const row = await listRow(pane, "1.2.1");
  expect(pane.root.querySelector("article")).toBeNull();
  await pane.user.pointer({ target: row, keys: "[MouseLeft>]" });
  expect(pane.root.querySelector("article")).toBeNull();
  await pane.user.pointer({ keys: "[/MouseLeft]" });
  await findCard(pane.root, "1.2.1");
  await pane.user.keyboard("{Escape}");
  expect(pane.root.querySelector("article")).toBeNull();
  expect(document.activeElement).toBe(row);
});

test("the next card shows things as they are by then, and a level goes to the card that is open", async () => {
  await openCard(pane, "1.1.1");
  const [sheet, address] = placeOf(host, "1.1.2", "extent");
  act(() => host.person.edit(sheet, address, 3));
  await waitFor(() => expect(pane.session.state().shown?.answers["1.1.2"]?.extent).toBe(3));
  await pane.user.keyboard("{Enter}");
  const shown = await findCard(pane.root, "1.1.2");
  expect(radio(shown, "Omfang", 3).checked).toBe(true);
  expect(shown.contains(document.activeElement)).toBe(true);
  await pane.user.keyboard("2");
  await saved();
  expect(rowCells(host, "1.1.2")).toMatchObject({ system: 2, extent: 3 });
  expect(rowCells(host, "1.2.1").system).toBeNull();
});

test("keys that follow Enter at once are the next card's, and so is another Enter", async () => {
  await openCard(pane, "1.3.1");
  for (const key of ["Enter", "ArrowRight", "ArrowRight", "Enter", "4"]) {
    fireEvent.keyDown(document.activeElement ?? pane.root, { key });
  }
  await saved();
  expect(rowCells(host, "1.3.1").system).toBeNull();
  expect(rowCells(host, "1.3.2").system).toBe(1);
  expect(rowCells(host, "1.3.3").system).toBe(4);
});

test("what was typed on a card is written when a click in Excel opens another", async () => {
  const card = await openCard(pane, "1.4.1");
  await pane.user.type(within(card).getByRole("textbox", { name: "Direkte" }), "1,5");
  const [sheet, address] = placeOf(host, "1.4.2", "comment");
  act(() => host.person.select(sheet, address, "me"));
  await findCard(pane.root, "1.4.2");
  await waitFor(() => expect(rowCells(host, "1.4.1").direct).toBe(1.5));
  expect(rowCells(host, "1.4.2").direct).toBeNull();
});

test("a look at another view leaves the keyboard where it is", async () => {
  await openCard(pane, "1.4.3");
  for (const name of ["Resultat", "Vurder"]) {
    const tab = screen.getByRole("tab", { name });
    await pane.user.click(tab);
    expect(document.activeElement).toBe(tab);
  }
  await findCard(pane.root, "1.4.3");
});

/** What Fluent UI shows the keyboard to be on. */
function shownFocus(): string | null | undefined {
  return document.querySelector("[data-fui-focus-visible]")?.textContent;
}
