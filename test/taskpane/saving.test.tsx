/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from "@testing-library/react";
import type { Host } from "../../src/standin";
import {
  excelWithOurs,
  openCard,
  placeOf,
  radio,
  rowCells,
  saved,
  showPane,
  type ShownPane,
} from "./openPane";
import { openPane as connect } from "../support/openExcel";

let host: Host;
let pane: ShownPane;

beforeAll(async () => {
  host = await excelWithOurs();
});

beforeEach(() => {
  pane = showPane(host);
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

test("a click on a level writes exactly its cell, in two requests", async () => {
  const card = await openCard(pane, "1.1.1");
  host.resetTraffic();
  const before = rowCells(host, "1.1.1");
  await pane.user.click(radio(card, "System", 2));
  await saved();
  expect(host.traffic.requests).toBe(2);
  expect(host.traffic.largest).toBeLessThan(2048);
  expect(rowCells(host, "1.1.1")).toEqual({ ...before, system: 2, state: "Delvis besvart" });
});

test("what cannot be written is kept, shown, and tried again", async () => {
  const card = await openCard(pane, "1.1.2");
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.click(radio(card, "System", 2));
  await screen.findByText("1 spørsmål er ikke lagret", { selector: "[data-saving]" });
  screen.getByText(/^Forbindelsen til Excel ble brutt/);
  // What the person did still shows.
  expect(radio(card, "System", 2).checked).toBe(true);
  expect(rowCells(host, "1.1.2").system).toBeNull();
  pane.clock.ring();
  await saved();
  expect(rowCells(host, "1.1.2").system).toBe(2);
  expect(screen.queryByText(/^Forbindelsen til Excel ble brutt/)).toBeNull();
});

test("a write whose answer was lost is not done twice, and the person can ask for another try", async () => {
  const card = await openCard(pane, "1.3.3");
  host.inject(2, { kind: "disconnect", isDone: true });
  await pane.user.click(radio(card, "Omfang", 4));
  await pane.user.click(await screen.findByRole("button", { name: "Prøv igjen" }));
  await saved();
  expect(rowCells(host, "1.3.3").extent).toBe(4);
  expect(screen.queryByText(/samtidig med deg/)).toBeNull();
});

test("changes made while the connection is gone arrive together, the latest of each", async () => {
  const card = await openCard(pane, "1.2.1");
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.click(radio(card, "System", 1));
  await screen.findByText("1 spørsmål er ikke lagret", { selector: "[data-saving]" });
  await pane.user.click(radio(card, "System", 4));
  await pane.user.click(radio(card, "Resultat", 2));
  pane.clock.ring();
  await saved();
  expect(rowCells(host, "1.2.1")).toMatchObject({ system: 4, result: 2 });
});

test("the others' changes show, and are not overwritten: both values, and the choice", async () => {
  const card = await openCard(pane, "1.2.2");
  const [sheet, address] = placeOf(host, "1.2.2", "system");
  host.person.edit(sheet, address, 1);
  await waitFor(() => expect(radio(card, "System", 1).checked).toBe(true));

  // Someone else is faster by a moment.
  host.beforeRequest(2, () => host.person.edit(sheet, address, 2));
  await pane.user.click(radio(card, "System", 4));
  await within(card).findByText(/1\.2\.2 System: en annen skrev her samtidig/);
  expect(rowCells(host, "1.2.2").system).toBe(2);
  expect(radio(card, "System", 2).checked).toBe(true);

  await pane.user.click(within(card).getByRole("button", { name: "Bruk mitt" }));
  await saved();
  await waitFor(() => expect(rowCells(host, "1.2.2").system).toBe(4));
  expect(within(card).queryByText(/samtidig med deg/)).toBeNull();
});

test("theirs can be kept, and a change of mine that waited is not written over it either", async () => {
  const card = await openCard(pane, "1.2.3");
  const [sheet, address] = placeOf(host, "1.2.3", "extent");
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.click(radio(card, "Omfang", 3));
  await screen.findByText("1 spørsmål er ikke lagret", { selector: "[data-saving]" });
  // Meanwhile the cell changes, and the pane hears of it before it can write.
  host.person.edit(sheet, address, 0);
  await pane.port.survey();
  pane.clock.ring();
  await within(card).findByText(/1\.2\.3 Omfang: en annen skrev her samtidig/);
  expect(rowCells(host, "1.2.3").extent).toBe(0);
  await pane.user.click(within(card).getByRole("button", { name: "Behold det i arbeidsboken" }));
  await saved();
  expect(rowCells(host, "1.2.3").extent).toBe(0);
  expect(radio(card, "Omfang", 0).checked).toBe(true);
});

test("a conflict is shown at its field; the line that stays in sight names it and leads there", async () => {
  const card = await openCard(pane, "1.4.1");
  const comment = within(card).getByRole("textbox", { name: "Kommentar" });
  await pane.user.type(comment, "mitt");
  host.beforeRequest(2, () =>
    host.person.edit(...placeOf(host, "1.4.1", "comment"), "fra Bo", "Bo"),
  );
  await pane.user.tab();
  const title = await within(card).findByText(/1\.4\.1 Kommentar: en annen skrev her samtidig/);
  const follows = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect(follows(comment, title)).toBe(true);
  expect(follows(title, within(card).getByRole("combobox", { name: "Type funn" }))).toBe(true);
  screen.getByText("1 felt må avgjøres");
  const line = card.querySelector<HTMLElement>("[data-points]")!.parentElement!;
  await pane.user.click(within(line).getByRole("button", { name: "Kommentar" }));
  const keep = within(card).getByRole("button", { name: "Behold det i arbeidsboken" });
  await waitFor(() => expect(document.activeElement).toBe(keep));
  await pane.user.click(keep);
  await saved();
  expect(within(line).queryByRole("button", { name: "Kommentar" })).toBeNull();
});

test("what someone else changes while the question is open is marked there, until one changes it oneself", async () => {
  const card = await openCard(pane, "1.4.2");
  const system = within(card).getByRole("radiogroup", { name: "System" });
  const extent = within(card).getByRole("radiogroup", { name: "Omfang" });
  const mark = "Endret av andre nå";
  // The card is open, not only shown.
  await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
  host.person.edit(...placeOf(host, "1.4.2", "system"), 1, "Bo");
  await within(system).findByText(mark);
  expect(within(extent).queryByText(mark)).toBeNull();
  await pane.user.click(radio(card, "System", 3));
  await waitFor(() => expect(within(system).queryByText(mark)).toBeNull());
  host.person.edit(...placeOf(host, "1.4.2", "comment"), "fra Bo", "Bo");
  await within(card).findByText(mark);
});

test("two panes see each other", async () => {
  const other = showPane(host, "you");
  const card = await openCard(pane, "1.2.4");
  await pane.user.click(radio(card, "System", 3));
  const their = await openCard(other, "1.2.4");
  await waitFor(() => expect(radio(their, "System", 3).checked).toBe(true));
  await other.user.click(radio(their, "Omfang", 2));
  await waitFor(() => expect(radio(card, "Omfang", 2).checked).toBe(true));
  await other.close();
});

test("a text is written when it is left; markup, formulas and 10,000 characters stay what they are", async () => {
  const card = await openCard(pane, "1.3.1");
  const comment = within(card).getByRole("textbox", { name: "Kommentar" });
  const long = `=1+1 <b onclick="alert(1)">x</b> ${"ø".repeat(10_000)}`;
  await pane.user.click(comment);
  await pane.user.paste(long);
  await pane.user.tab();
  await saved();
  expect(rowCells(host, "1.3.1").comment).toBe(long);
  const evidence = within(card).getByRole("textbox", { name: "Dokumentasjon" });
  await pane.user.click(evidence);
  await pane.user.paste("stille\u0007");
  await pane.user.tab();
  within(card).getByText(/U\+0007/);
  expect(rowCells(host, "1.3.1").evidence).toBeNull();
});

test("direct points are a number within the cap; anything else is named and not written", async () => {
  const card = await openCard(pane, "1.3.2");
  const direct = within(card).getByRole("textbox", { name: "Direkte" });
  await pane.user.type(direct, "mye");
  within(card).getByText(/^«mye» er ikke gyldige poeng/);
  await pane.user.tab();
  expect(rowCells(host, "1.3.2").direct).toBeNull();
  await pane.user.clear(direct);
  await pane.user.type(direct, "1,5{Enter}");
  await saved();
  expect(rowCells(host, "1.3.2").direct).toBe(1.5);
});

test("rows that move are found again", async () => {
  const card = await openCard(pane, "1.3.3");
  const [sheet, address] = placeOf(host, "1.1.1", "id");
  const row = Number(/\d+/.exec(address)?.[0]);
  host.person.unprotectSheet(sheet);
  const other = connect(host, "someone");
  // The row goes down a moment before the pane writes to where it was.
  await other.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert("Down");
    await context.sync();
  });
  other.close();
  await pane.user.click(radio(card, "System", 1));
  await saved();
  expect(placeOf(host, "1.1.1", "id")[1]).not.toBe(address);
  expect(rowCells(host, "1.3.3").system).toBe(1);
  expect(rowCells(host, "1.3.2").system).toBeNull();
});
