/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { layoutVersion } from "../../src/workbook/layout";
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

let host: Host;
let pane: ShownPane;

beforeEach(async () => {
  host = await excelWithOurs();
});

afterEach(async () => {
  await pane.close();
});

test("in a read-only workbook all is visible, and nothing is offered that cannot work", async () => {
  host.book.isReadOnly = true;
  pane = showPane(host);
  const card = await openCard(pane, "1.1.1");
  screen.getByText(/^Arbeidsboken kan ikke endres/);
  const inputs = card.querySelectorAll<HTMLInputElement>(
    "input[type=radio], input[type=text], textarea, select",
  );
  expect(inputs.length).toBeGreaterThan(20);
  expect([...inputs].filter(({ disabled }) => !disabled)).toEqual([]);
  await pane.user.keyboard("4");
  expect(rowCells(host, "1.1.1").system).toBeNull();
});

test("a sheet that a stranger protected keeps what the person did, and says why", async () => {
  pane = showPane(host);
  const card = await openCard(pane, "1.1.1");
  const [sheet] = placeOf(host, "1.1.1", "system");
  const state = host.state.sheets.find(({ name }) => name === sheet)!;
  state.protection = null;
  host.person.protectSheet(sheet, "hemmelig");
  host.inject(1, { kind: "error", code: "AccessDenied" });
  await pane.user.click(radio(card, "System", 3));
  await screen.findByText(/^Excel tillater ikke endringen/);
  expect(radio(card, "System", 3).checked).toBe(true);
  pane.clock.ring();
  await saved();
  expect(rowCells(host, "1.1.1").system).toBe(3);
});

test("a sheet that someone renames is found again", async () => {
  pane = showPane(host);
  const card = await openCard(pane, "1.1.1");
  act(() => host.person.renameSheet("1 Demokrati", "Folkestyre"));
  await pane.user.click(radio(card, "Omfang", 2));
  await saved();
  expect(placeOf(host, "1.1.1", "extent")[0]).toBe("Folkestyre");
  expect(rowCells(host, "1.1.1").extent).toBe(2);
});

test("a workbook of a newer version is left alone, and says so", async () => {
  const method = host.state.sheets.find(({ name }) => name === "Metode")!;
  method.protection = null;
  const name = host.state.names.find((each) => each.name === "Kompass.LayoutVersion")!;
  const address = name.refersTo.slice(name.refersTo.indexOf("!") + 1).replaceAll("$", "");
  host.person.edit("Metode", address, 99);
  pane = showPane(host);
  await screen.findByText("Arbeidsboken er laget med en nyere Kompassbok");
  screen.getByText(/oppsett 99/);
  host.person.edit("Metode", address, layoutVersion);
  await pane.user.click(screen.getByRole("button", { name: "Les på nytt" }));
  await screen.findByText("165 spørsmål");
});

test("a workbook without its sheet Method is opened all the same, and the check names it", async () => {
  host.person.deleteSheet("Metode");
  pane = showPane(host);
  await screen.findByText("165 spørsmål");
  await pane.user.click(screen.getByRole("tab", { name: "Kontroll" }));
  await screen.findByText(/^Arket Metode mangler/);
});

test("Excel that does not answer at first is asked again", async () => {
  host.inject(1, { kind: "disconnect", isDone: false });
  pane = showPane(host);
  const again = await screen.findByRole("button", { name: "Les på nytt" });
  screen.getByText(/^Forbindelsen til Excel ble brutt/);
  await pane.user.click(again);
  await screen.findByText("165 spørsmål");
});

test("changes of others that Excel did not tell are read once it tells again", async () => {
  // Survey and reading, then the events.
  host.inject(3, { kind: "disconnect", isDone: false });
  pane = showPane(host);
  const card = await openCard(pane, "1.1.2");
  const [sheet, address] = placeOf(host, "1.1.2", "system");
  host.person.edit(sheet, address, 4);
  expect(radio(card, "System", 4).checked).toBe(false);
  await act(async () => {
    pane.clock.ring();
    await Promise.resolve();
  });
  await waitFor(() => expect(radio(card, "System", 4).checked).toBe(true));
  within(card).getByText("Delvis besvart");
});
