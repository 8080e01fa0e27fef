/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from "@testing-library/react";
import { saveFactCheck } from "../../src/app/answers/factCheck";
import type { QuestionColumn } from "../../src/workbook/sheets/areas/layout";
import type { Host, WorkbookState } from "../../src/standin";
import { restoreState, savedState } from "../support/hostState";
import { openPane as connect, sound } from "../support/openExcel";
import {
  card as cardOf,
  excelWithOurs,
  listRow,
  openCard,
  placeOf,
  rowCells,
  saved,
  showPane,
  type ShownPane,
} from "./openPane";

let host: Host;
let made: WorkbookState;
let pane: ShownPane;

beforeAll(async () => {
  host = await excelWithOurs();
  made = savedState(host);
});

beforeEach(() => {
  restoreState(host, made);
  pane = showPane(host);
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

const tooLong = "ø".repeat(35_100);

interface Field {
  readonly label: string;
  readonly column: QuestionColumn;
  readonly refused: string;
  readonly sound: string;
}

const fields: readonly Field[] = [
  { label: "Dokumentasjon", column: "evidence", refused: "x\u0007", sound: "s. 3" },
  { label: "Kommentar", column: "comment", refused: tooLong, sound: "kort" },
  { label: "Direkte", column: "direct", refused: "abc", sound: "1" },
  { label: "Beskrivelse av funnet", column: "findingText", refused: "y\u0001", sound: "Godt" },
  { label: "Kommunens merknad", column: "remark", refused: tooLong, sound: "Stemmer det?" },
  { label: "Evaluatorenes svar", column: "reply", refused: "z\u0007", sound: "Rettet" },
];

const isAskedOnClosing = (): boolean =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

const box = (within_: HTMLElement, label: string) =>
  within(within_).getByRole<HTMLInputElement>("textbox", { name: label });

async function type(field: HTMLInputElement, text: string): Promise<void> {
  await pane.user.clear(field);
  await pane.user.click(field);
  await pane.user.paste(text);
}

async function goTo(tab: string): Promise<void> {
  await pane.user.click(screen.getByRole("tab", { name: tab }));
}

async function withFinding(card: HTMLElement): Promise<void> {
  await pane.user.selectOptions(
    within(card).getByRole("combobox", { name: "Type funn" }),
    "Styrke",
  );
  await saved();
}

test.each(fields)(
  "what cannot be saved in $label stays with its question, counts as unsaved, and is found again",
  async ({ label, column, refused, sound }) => {
    const card = await openCard(pane, "1.1.1");
    if (column === "findingText") await withFinding(card);
    await type(box(card, label), refused);
    await screen.findByText("1 felt er ikke lagret");
    expect(isAskedOnClosing()).toBe(true);
    // To the next question, another view, and the list.
    await pane.user.keyboard("{Control>}{Enter}{/Control}");
    await cardOf(pane.root, "1.1.2");
    screen.getByText("1 felt er ikke lagret", { selector: "[data-saving]" });
    await goTo("Resultat");
    await goTo("Vurder");
    await pane.user.click(await screen.findByRole("button", { name: "Til listen" }));
    within(await listRow(pane, "1.1.1")).getByText("Ikke lagret");
    expect(within(await listRow(pane, "1.1.2")).queryByText("Ikke lagret")).toBeNull();
    expect(rowCells(host, "1.1.1")[column]).toBeNull();

    await pane.user.click(screen.getByRole("button", { name: `1.1.1 ${label}` }));
    const again = await cardOf(pane.root, "1.1.1");
    await waitFor(() => expect(document.activeElement).toBe(box(again, label)));
    expect(box(again, label).value).toBe(refused);
    await type(box(again, label), sound);
    await pane.user.tab();
    await saved();
    expect(String(rowCells(host, "1.1.1")[column])).toBe(sound);
    expect(isAskedOnClosing()).toBe(false);
  },
);

test("a refused draft is thrown away only after a question, and then what stands is shown", async () => {
  const card = await openCard(pane, "1.1.2");
  await type(box(card, "Kommentar"), "før");
  await pane.user.tab();
  await saved();
  await type(box(card, "Kommentar"), tooLong);
  // Someone else writes meanwhile: neither is lost.
  host.person.edit(...placeOf(host, "1.1.2", "comment"), "fra Bo", "Bo");
  await host.delivered();
  expect(box(card, "Kommentar").value).toBe(tooLong);
  const discard = { name: "Forkast det jeg skrev" };
  await pane.user.click(within(card).getByRole("button", discard));
  await pane.user.click(within(card).getByRole("button", { name: "Behold det jeg skrev" }));
  expect(box(card, "Kommentar").value).toBe(tooLong);
  await pane.user.click(within(card).getByRole("button", discard));
  await pane.user.click(within(card).getByRole("button", { name: "Forkast" }));
  await saved();
  expect(box(card, "Kommentar").value).toBe("fra Bo");
  expect(rowCells(host, "1.1.2").comment).toBe("fra Bo");
});

test("a refused draft that is corrected after someone else wrote there asks whose to keep", async () => {
  const card = await openCard(pane, "1.2.2");
  await type(box(card, "Kommentar"), tooLong);
  host.person.edit(...placeOf(host, "1.2.2", "comment"), "fra Bo", "Bo");
  await host.delivered();
  await type(box(card, "Kommentar"), "min");
  await pane.user.tab();
  await within(card).findByText(/1\.2\.2 Kommentar: en annen skrev her samtidig/);
  screen.getByText("1 felt må avgjøres");
  expect(isAskedOnClosing()).toBe(true);
  expect(rowCells(host, "1.2.2").comment).toBe("fra Bo");
  await pane.user.click(within(card).getByRole("button", { name: "Bruk mitt" }));
  await saved();
  expect(rowCells(host, "1.2.2").comment).toBe("min");
});

test("while something is typed it does not count as saved", async () => {
  const card = await openCard(pane, "1.2.1");
  await pane.user.type(box(card, "Direkte"), "1");
  screen.getByText("Ikke lagret ennå");
  expect(isAskedOnClosing()).toBe(true);
  await goTo("Resultat");
  await saved();
  expect(rowCells(host, "1.2.1").direct).toBe(1);
});

test("a year that is none stays in the filter, and leads back there", async () => {
  await listRow(pane, "1.1.1");
  await goTo("Sammenlign");
  const from = await screen.findByRole<HTMLInputElement>("textbox", { name: "Fra år" });
  await type(from, "20x6");
  await pane.user.tab();
  await screen.findByText(/«20x6» er ikke et år/);
  await goTo("Resultat");
  await pane.user.click(await screen.findByRole("button", { name: "Sammenlign: Fra år" }));
  const again = await screen.findByRole<HTMLInputElement>("textbox", { name: "Fra år" });
  await waitFor(() => expect(document.activeElement).toBe(again));
  expect(again.value).toBe("20x6");
  await type(again, "2016");
  await pane.user.tab();
  await saved();
  expect(pane.session.state().live?.read.inputs.filter.from).toBe(2016);
});

test("a choice that Excel refuses stays in its field, and can be tried again", async () => {
  await listRow(pane, "1.1.1");
  await goTo("Sammenlign");
  const country = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Land" });
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.selectOptions(country, "SE");
  await screen.findByText("Valget ble ikke lagret.");
  expect([country.value, isAskedOnClosing()]).toEqual(["SE", true]);
  expect(pane.session.state().live?.read.inputs.filter.country).toBeNull();
  await goTo("Resultat");
  await goTo("Sammenlign");
  await screen.findByText("Valget ble ikke lagret.");
  await pane.user.click(screen.getByRole("button", { name: "Prøv igjen" }));
  await saved();
  await waitFor(() => expect(pane.session.state().live?.read.inputs.filter.country).toBe("SE"));
});

test("a fact check that has been begun is kept, and its form thrown away only after a question", async () => {
  await listRow(pane, "1.1.1");
  await goTo("Faktasjekk");
  await pane.user.click(await screen.findByRole("button", { name: "Bekreft område 2" }));
  await pane.user.type(await screen.findByRole("textbox", { name: /^Sjekket av/ }), "Kari");
  await goTo("Resultat");
  expect(isAskedOnClosing()).toBe(true);
  await pane.user.click(
    await screen.findByRole("button", { name: "Bekreft område 2: Sjekket av" }),
  );
  const name = () => screen.findByRole<HTMLInputElement>("textbox", { name: /^Sjekket av/ });
  expect((await name()).value).toBe("Kari");
  await pane.user.click(screen.getByRole("button", { name: "Avbryt" }));
  await pane.user.click(await screen.findByRole("button", { name: "Behold det jeg skrev" }));
  expect((await name()).value).toBe("Kari");
  await pane.user.click(screen.getByRole("button", { name: "Bekreft" }));
  await screen.findByText(/^Bekreftet av Kari/);
  await saved();
  expect(isAskedOnClosing()).toBe(false);
});

test("what was typed in a fact check is not written over what someone else gave meanwhile", async () => {
  await listRow(pane, "1.1.1");
  await goTo("Faktasjekk");
  await pane.user.click(await screen.findByRole("button", { name: "Bekreft område 1" }));
  await pane.user.type(await screen.findByRole("textbox", { name: /^Sjekket av/ }), "Kari");
  await goTo("Resultat");
  const live = pane.session.state().live!;
  const form = { checkedBy: "Bo", date: "2026-03-04", status: "confirmed", control: null } as const;
  const other = connect(host, "Bo");
  sound(
    await saveFactCheck(other.port, live, live.read.inputs.catalogue.areas[0]!.key, form, null),
  );
  await waitFor(() =>
    expect(Object.values(pane.session.state().live!.read.inputs.factChecks)).toHaveLength(1),
  );
  await goTo("Faktasjekk");
  await pane.user.click(await screen.findByRole("button", { name: "Bekreft" }));
  await screen.findByText(/En annen har endret faktasjekken imens. Nå står det: Bo/);
});
