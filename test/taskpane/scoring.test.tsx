/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Host } from "../../src/standin/host";
import {
  card as findCard,
  cardAt,
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

test("keys that come before the keyboard has followed a click are the shown card's", async () => {
  const row = await listRow(pane, "1.2.4");
  row.focus();
  fireEvent.click(row, { detail: 1 });
  expect(document.activeElement).toBe(row);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "3"]) {
    fireEvent.keyDown(document.activeElement ?? row, { key });
  }
  await saved();
  expect(rowCells(host, "1.2.4")).toMatchObject({ system: 1, extent: 3 });
});

test("a row that is pressed has its card made ready, out of reach until it is clicked", async () => {
  const row = await listRow(pane, "1.2.1");
  // One is there already, made ready while nothing was done.
  await waitFor(() => expect(pane.root.querySelector("[data-card]")).not.toBeNull());
  await pane.user.pointer({ target: row, keys: "[MouseLeft>]" });
  const card = await findCard(pane.root, "1.2.1");
  expect(isOutOfReach(card)).toBe(false);
  await pane.user.pointer({ target: screen.getByRole("heading", { level: 1 }) });
  expect(isOutOfReach(card)).toBe(true);
  await pane.user.pointer({ keys: "[/MouseLeft]" });
  expect(isOutOfReach(card)).toBe(true);
  await pane.user.click(row);
  expect(isOutOfReach(card)).toBe(false);
  await pane.user.keyboard("{Escape}");
  expect(isOutOfReach(card)).toBe(true);
});

test("the card that follows waits behind the open one, and comes forward as things are by then", async () => {
  const before = await openCard(pane, "1.1.1");
  const waiting = await waitFor(() => behind("1.1.2"));
  const [sheet, address] = placeOf(host, "1.1.2", "extent");
  act(() => host.person.edit(sheet, address, 3));
  await waitFor(() => expect(pane.session.state().shown?.answers["1.1.2"]?.extent).toBe(3));
  expect(radio(waiting, "Omfang", 3).checked).toBe(false);
  await pane.user.keyboard("{Enter}");
  const shown = await findCard(pane.root, "1.1.2");
  expect(shown).toBe(waiting);
  await waitFor(() => expect(radio(shown, "Omfang", 3).checked).toBe(true));
  await waitFor(() => behind("1.2.1"));
  // A level goes to the card in front only.
  await waitFor(() => expect(shown.contains(document.activeElement)).toBe(true));
  await pane.user.keyboard("2");
  await saved();
  expect(rowCells(host, "1.1.2")).toMatchObject({ system: 2, extent: 3 });
  expect(rowCells(host, "1.2.1").system).toBeNull();
  // What is pressed on a card concerns its question, even when it is not in front.
  await pane.user.click(radio(before, "Resultat", 1));
  await waitFor(() => expect(rowCells(host, "1.2.1").result).toBe(1));
  expect(rowCells(host, "1.1.2").result).toBeNull();
});

test("keys that follow Enter at once are the shown card's, and so is another Enter", async () => {
  await openCard(pane, "1.3.1");
  await waitFor(() => behind("1.3.2"));
  for (const key of ["Enter", "ArrowRight", "ArrowRight", "Enter", "4"]) {
    fireEvent.keyDown(document.activeElement ?? pane.root, { key });
  }
  await saved();
  expect(rowCells(host, "1.3.1").system).toBeNull();
  expect(rowCells(host, "1.3.2").system).toBe(1);
  expect(rowCells(host, "1.3.3").system).toBe(4);
});

test("what was typed on a card is written when a click in Excel brings the next one forward", async () => {
  // After the last one no other comes, and so nothing else takes the place of the card behind it.
  await listRow(pane, "1.1.1");
  const rows = pane.root.querySelectorAll<HTMLElement>("[data-question]");
  const [from = "", to = ""] = [...rows].slice(-2).map(({ dataset }) => dataset.question);
  const card = await openCard(pane, from);
  await waitFor(() => behind(to));
  await pane.user.type(within(card).getByRole("textbox", { name: "Direkte" }), "1,5");
  const [sheet, address] = placeOf(host, to, "comment");
  act(() => host.person.select(sheet, address, "me"));
  await findCard(pane.root, to);
  await waitFor(() => expect(rowCells(host, from).direct).toBe(1.5));
});

/** The card of a question behind the open one, hidden from screen readers. */
function behind(id: string): HTMLElement {
  const found = cardAt(pane.root, "behind", id);
  expect(found.closest('[aria-hidden="true"]')).not.toBeNull();
  return found;
}

function isOutOfReach(card: HTMLElement): boolean {
  return card.closest("[inert]") !== null;
}

/** What Fluent UI shows the keyboard to be on. */
function shownFocus(): string | null | undefined {
  return document.querySelector("[data-fui-focus-visible]")?.textContent;
}
