/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { cellAddress, parseAddress } from "../../src/workbook/a1";
import type { Host } from "../../src/standin";
import { excelWithOurs, showPane, type ShownPane } from "./openPane";

let host: Host;
let pane: ShownPane;

const fictional = readFileSync("assets/fictional-60.csv", "utf8");
const csv = (text: string, name = "measurements.csv") => new File([text], name);
const go = async (tab: string): Promise<void> =>
  pane.user.click(screen.getByRole("tab", { name: tab }));
const choice = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });

/** A cell of the sheet by the text of its column's header, which is above it. */
function below(sheetName: string, header: string): unknown {
  const sheet = host.state.sheets.find(({ name }) => name === sheetName)!;
  for (let row = 1; row < 12; row += 1) {
    for (let column = 1; column < 8; column += 1) {
      if (host.book.value(sheet, row, column) === header) {
        return host.book.value(sheet, row + 1, column);
      }
    }
  }
  throw new Error(`no header ${header}`);
}

async function bringIn(...files: readonly File[]): Promise<void> {
  await pane.user.upload(await screen.findByLabelText("Filer med målinger"), [...files]);
}

beforeEach(async () => {
  host = await excelWithOurs();
  pane = showPane(host);
  await screen.findByText("165 spørsmål");
  await go("Sammenlign");
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

test("with too few to compare nothing is shown, and the pane says why and how to add", async () => {
  await screen.findByText(/^0 målinger passer med valgene. Det trengs minst 3/);
  screen.getByText(/hent inn målinger under/);
  screen.getByText(/De er bare omtrent sammenlignbare\.$/);
  expect(screen.queryByRole("heading", { name: "Rangering" })).toBeNull();
  expect(screen.queryByRole("table", { name: "Tall per område" })).toBeNull();
});

test("files are previewed, the good rows written, and all numbers follow", async () => {
  const bad =
    "municipality,country,year,version,total\nGodby,NO,2020,2.1,300\nFeilby,NO,2020,2.1,900\n";
  await bringIn(csv(fictional, "sixty.csv"), csv(bad, "two.csv"));
  await screen.findByText("sixty.csv: 65 nye");
  screen.getByText("two.csv: 1 ny, 1 med feil");
  await pane.user.click(screen.getByText("1 rad bør sjekkes"));
  screen.getByText(/^two\.csv, rad 3, total: «900»/);
  screen.getByText("Det er 60 ledige rader. Tabellen får 46 rader til først.");
  await pane.user.click(screen.getByRole("button", { name: "Legg til 66 målinger" }));
  await screen.findByText("66 målinger er lagt til.");
  screen.getByText("40 av 106 rader på arket er ledige.");

  await screen.findByText(/^Sammenlignet med \d+ kommuner: Norge, versjon 2\.1\.$/);
  screen.getByText("Noen av tallene det sammenlignes med, er oppdiktet.");
  const table = await screen.findByRole("table", { name: "Tall per område" });
  expect(within(table).getAllByRole("row")).toHaveLength(10);
  screen.getByRole("heading", { name: "Fordeling i trinn på 50 poeng" });

  // The same numbers as the sheet's own formulas have.
  const [, total] = within(table).getAllByRole("row");
  const [count] = within(total!).getAllByRole("button");
  await pane.user.click(count!);
  const sheet = host.state.sheets.find(({ name }) => name === "Sammenligning")!;
  const { top, left } = sheet.selection;
  expect(String(host.book.value(sheet, top, left))).toBe(count!.textContent);
});

test("choices go through the cells of the sheet, both ways, and what is pooled is said", async () => {
  await bringIn(csv(`${fictional.trim()}\nGammelby,NO,2012,2.0,,300\n`));
  await pane.user.click(await screen.findByRole("button", { name: "Legg til 66 målinger" }));
  await screen.findByText("66 målinger er lagt til.");
  await pane.user.selectOptions(choice("Versjon"), "Alle versjoner sammen");
  await screen.findByText(/^Sammenlignet med \d+ kommuner: Norge, alle versjoner\.$/);
  await waitFor(() => expect(below("Sammenligning", "Versjon")).toBe("alle"));
  screen.getByText(/^Du har valgt å slå sammen flere versjoner/);

  act(() => host.person.edit("Sammenligning", "A7", "Naboer"));
  expect(below("Sammenligning", "Gruppe")).toBe("Naboer");
  await waitFor(() => expect(choice("Gruppe").value).toBe("Naboer"));
  await screen.findByText(/^0 målinger passer med valgene/);
  await pane.user.selectOptions(choice("Gruppe"), "Alle grupper");
  await waitFor(() => expect(below("Sammenligning", "Gruppe")).toBe(null));

  const year = screen.getByRole<HTMLInputElement>("textbox", { name: "Fra år" });
  await pane.user.type(year, "20{Enter}");
  await screen.findByText("«20» er ikke et år fra 1990 til 2100.");
  await pane.user.type(year, "20{Enter}");
  await waitFor(() => expect(below("Sammenligning", "Fra år")).toBe(2020));
  await screen.findByText(/, år 2020–\.$/);
});

test("what someone else chose at the same time stands, and the pane says so", async () => {
  await screen.findByText(/^0 målinger passer/);
  host.beforeRequest(1, () => host.person.edit("Sammenligning", "C7", "2.0", "Bo"));
  await pane.user.selectOptions(choice("Versjon"), "Alle versjoner sammen");
  await screen.findByText(/^En annen endret utvalget samtidig\. Nå gjelder «2\.0»/);
  expect(below("Sammenligning", "Versjon")).toBe("2.0");
  await waitFor(() => expect(choice("Versjon").value).toBe("2.0"));
});

test("a table that is nearly full warns, and grows on request", async () => {
  const most = fictional.split("\n").slice(0, 56).join("\n");
  await bringIn(csv(most));
  await pane.user.click(await screen.findByRole("button", { name: "Legg til 55 målinger" }));
  await screen.findByText(/^5 av 60 rader på arket er ledige\. Det er snart fullt/);
  await pane.user.click(screen.getByRole("button", { name: "Legg til 40 rader" }));
  await screen.findByText("45 av 100 rader på arket er ledige.");
});

test("a few stand side by side, as the sheet has them, and what someone else chose stands", async () => {
  await bringIn(csv(`${fictional.trim()}\nNaboby,NO,2024,2.1,,300\n`));
  await pane.user.click(await screen.findByRole("button", { name: "Legg til 66 målinger" }));
  await screen.findByText("66 målinger er lagt til.");
  screen.getByText(/^Velg opptil tre kommuner/);
  const first = choice("Kommune 1");
  await waitFor(() => expect(first.options.length).toBeGreaterThan(60));
  const known = first.options[2]!.value;
  await pane.user.selectOptions(first, known);
  await pane.user.selectOptions(choice("Kommune 2"), "Naboby");

  const table = await screen.findByRole("table", { name: "Side om side" });
  const [head, ...rows] = within(table).getAllByRole("row");
  const names = within(head!)
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
  expect(names).toEqual([
    "Område",
    expect.stringMatching(/^Prøvevik/),
    expect.stringContaining(known),
    "Naboby 2024",
  ]);
  // Area by area, the numbers of the sheet's own formulas.
  const places = host.state.names.filter(({ name }) => /^Kompass\.Beside[12]$/.test(name));
  const sheet = host.state.sheets.find(({ name }) => name === "Sammenligning")!;
  const cells = places.map(({ refersTo }) =>
    parseAddress(refersTo.split("!")[1]!.replaceAll("$", ""))!,
  );
  const areas = rows.slice(0, 8);
  await waitFor(() => {
    expect(cells.map(({ row, column }) => host.book.value(sheet, row, column))).toEqual([
      known,
      "Naboby",
    ]);
  });
  areas.forEach((row, index) => {
    const shown = within(row)
      .getAllByRole("cell")
      .slice(1)
      .map(({ textContent }) => textContent);
    const standing = cells.map((cell) => host.book.value(sheet, cell.row + 2 + index, cell.column));
    expect(shown).toEqual(standing.map((points) => (points === "" ? "–" : String(points))));
  });

  const { row, column } = cells[1]!;
  host.beforeRequest(1, () =>
    host.person.edit("Sammenligning", cellAddress(row, column), "Andreby", "Bo"),
  );
  await pane.user.selectOptions(choice("Kommune 2"), "ingen");
  await screen.findByText("En annen valgte samtidig. Nå gjelder «Andreby».");
  await screen.findByText(/^Ikke blant dem det sammenlignes med: Andreby\./);
  expect(host.book.value(sheet, row, column)).toBe("Andreby");
});

test("the own rounds are a line, and a table that says when the version changed", async () => {
  const rounds =
    "municipality,country,year,version,total\nPrøvevik,NO,2014,2.0,300\nPrøvevik,NO,2018,2.1,350\n";
  await screen.findByText(/^Det finnes bare resultat fra denne evalueringen/);
  await bringIn(csv(rounds));
  await pane.user.click(await screen.findByRole("button", { name: "Legg til 2 målinger" }));
  const table = await screen.findByRole("table", { name: "Egne evalueringer" });
  const texts = within(table)
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(texts).toEqual(["20142.0300––", expect.stringMatching(/^20182\.1350\+50ny versjon/)]);
  const heading = screen.getByRole("heading", { name: "Egne evalueringer" });
  const drawn = heading.parentElement!.querySelector("svg")!;
  expect(drawn.querySelectorAll("circle")).toHaveLength(1);
  expect(drawn.querySelectorAll("rect")).toHaveLength(1);
  screen.getByText(/^Firkant: første evaluering etter en ny versjon/);
});
