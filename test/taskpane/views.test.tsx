/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { exportAnswers } from "../../src/app/answers/exportAnswers";
import { allQuestions, questionsOf } from "../../src/model/catalogue";
import type { Host } from "../../src/standin";
import { cellAddress } from "../../src/workbook/a1";
import { findIn } from "../../src/workbook/reading/foundWorkbook";
import { inputCells, readHost } from "../support/inputCells";
import {
  card as findCard,
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

beforeAll(async () => {
  host = await excelWithOurs();
});

beforeEach(async () => {
  pane = showPane(host);
  await screen.findByText("165 spørsmål");
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

const go = async (tab: string): Promise<void> =>
  pane.user.click(screen.getByRole("tab", { name: tab }));

const selected = (): [string, string] => {
  const sheet = host.state.sheets.find(({ key }) => key === host.state.activeSheet)!;
  const { top, left } = sheet.selection;
  return [sheet.name, `${String.fromCharCode(64 + left)}${top}`];
};

describe("list and card", () => {
  test("search, area, state and role narrow the list", async () => {
    const { user } = pane;
    await user.click(screen.getByRole("tab", { name: /^1 Offentlighet og demokrati/ }));
    const [first] = pane.session.state().live!.read.inputs.catalogue.areas;
    const count = `${questionsOf(first!).length} spørsmål`;
    await screen.findByText(count);
    await user.type(screen.getByRole("searchbox", { name: "Søk i spørsmålene" }), "strategi");
    await waitFor(() => expect(screen.queryByText(count)).toBeNull());
    screen.getByRole("button", { name: /^1\.1\.1 / });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Hvem du intervjuer" }),
      "Tillitsvalgt",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Vis" }), "Ugyldige");
    await user.click(await screen.findByRole("button", { name: "Vis alle" }));
    await screen.findByText("165 spørsmål");
  });

  test("an interview has the questions that the role is asked first, and others when asked for", async () => {
    const { user } = pane;
    const questions = allQuestions(pane.session.state().live!.read.inputs.catalogue);
    const first = questions.filter(({ respondents }) => respondents[0] === "union");
    const all = questions.filter(({ respondents }) => respondents.includes("union"));
    expect(first.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(first.length);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Hvem du intervjuer" }),
      "Tillitsvalgt",
    );
    await screen.findByText(`${first.length} spørsmål`);
    await user.click(screen.getByRole("checkbox", { name: /^Også spørsmål/ }));
    await screen.findByText(`${all.length} spørsmål`);
    await user.click(screen.getByRole("button", { name: "Til utskrift: arket Intervjuguide" }));
    await waitFor(() => expect(selected()[0]).toBe("Intervjuguide"));
    const card = await openCard(pane, "6.1.2");
    within(card).getByText(/^Spør: tillitsvalgt \(også kommunedirektør, stabsleder\)/);
  });

  test("a row that is selected in Excel opens its card, and the card shows its row", async () => {
    const [sheet, address] = placeOf(host, "3.2.1", "comment");
    act(() => host.person.select(sheet, address, "me"));
    await findCard(pane.root, "3.2.1");
    act(() => host.person.select("Oversikt", "A1", "me"));
    await pane.user.click(screen.getByRole("button", { name: "Vis raden" }));
    await waitFor(() => expect(selected()[0]).toBe(sheet));
    expect(selected()).toEqual(placeOf(host, "3.2.1", "question"));
  });

  test("someone else's selection opens nothing", async () => {
    const [sheet, address] = placeOf(host, "3.2.2", "comment");
    act(() => host.person.select(sheet, address, "someone"));
    await pane.user.click(screen.getByRole("tab", { name: "Resultat" }));
    expect(screen.queryByRole("article", { name: /^3\.2\.2 / })).toBeNull();
  });

  test("arrows go between dimensions and levels, Delete clears, and ? lists the keys", async () => {
    await openCard(pane, "2.1.1");
    screen.getByText(/^Er ordningen skriftlig, med mål, ansvar og framgangsmåte\?/);
    await pane.user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}");
    await saved();
    expect(rowCells(host, "2.1.1").system).toBe(1);
    await pane.user.keyboard("{ArrowDown}");
    await pane.user.keyboard("4");
    await pane.user.keyboard("{ArrowUp}{ArrowUp}");
    await pane.user.keyboard("{Delete}");
    await saved();
    expect(rowCells(host, "2.1.1")).toMatchObject({ system: null, extent: 4 });
    await pane.user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Hjelp" });
    within(dialog).getByText("Nivå, og videre til neste dimensjon");
    within(dialog).getByText(/^Vurder én dimensjon om gangen/);
    await pane.user.click(within(dialog).getByRole("button", { name: "Lukk" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  test("a pasted value that is no level is named where it is, and Clear mends it", async () => {
    const [sheet, address] = placeOf(host, "2.1.2", "system");
    act(() => host.person.edit(sheet, address, "høy"));
    const card = await openCard(pane, "2.1.2");
    await within(card).findByText(/^«høy» er ikke et nivå/);
    within(card).getByText("Ugyldig");
    await pane.user.click(within(card).getByRole("button", { name: "Tøm System" }));
    await saved();
    expect(rowCells(host, "2.1.2").system).toBeNull();
    expect(within(card).queryByText(/^«høy» er ikke et nivå/)).toBeNull();
  });

  test("finding, mark and remark reach their cells", async () => {
    const card = await openCard(pane, "2.1.3");
    const { user } = pane;
    await user.selectOptions(
      within(card).getByRole("combobox", { name: "Type funn" }),
      "Gullstjerne",
    );
    await user.type(
      within(card).getByRole("textbox", { name: "Beskrivelse av funnet" }),
      "Best i landet",
    );
    await user.type(
      within(card).getByRole("textbox", { name: "Kommunens merknad" }),
      "Se på dette",
    );
    await user.click(within(card).getByRole("checkbox", { name: /^Ikke aktuelt/ }));
    await saved();
    expect(rowCells(host, "2.1.3")).toMatchObject({
      finding: "Gullstjerne",
      findingText: "Best i landet",
      remark: "Se på dette",
      notApplicable: "x",
      state: "Ikke aktuelt: mangler kommentar",
    });
    await user.clear(within(card).getByRole("textbox", { name: "Kommunens merknad" }));
    await saved();
  });

  test("a sheet that is deleted while its card is open takes the card's keys away", async () => {
    const own = await excelWithOurs();
    const other = showPane(own, "me");
    const card = await openCard(other, "8.1.1");
    const [sheet] = placeOf(own, "8.1.1", "id");
    act(() => own.person.deleteSheet(sheet));
    await within(card).findByText(/^Raden til spørsmålet er ikke lenger/);
    expect(radio(card, "System", 2).disabled).toBe(true);
    await other.close();
  });
});

describe("result", () => {
  test("total, areas, what is missing; every number leads to its cell", async () => {
    await openCard(pane, "4.1.1");
    await pane.user.keyboard("4444");
    await saved();
    await go("Resultat");
    await screen.findByText("± 5 %", { exact: false });
    const { reported } = pane.session.state().shown!.assessment.areas[3]!;
    // The total is the same, and comes first.
    const [, area] = screen.getAllByRole("button", { name: String(reported) });
    await pane.user.click(area!);
    await waitFor(() => expect(selected()[0]).toBe("4 Ledelse"));
    await pane.user.click(screen.getByRole("button", { name: "Kriterier i område 4" }));
    screen.getByText(/^4\.1 /);
    const table = screen.getByRole("table", { name: "Andel av maks (%)" });
    expect(within(table).getAllByRole("row")).toHaveLength(9);
    await pane.user.click(screen.getByRole("button", { name: /spørsmål gjenstår$/ }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Vis" }).value).toBe("open");
  });

  test("targets, what is left to them, and one that is invalid", async () => {
    const { raw } = pane.session.state().live!;
    const targets = findIn(raw).follow("Kompass.Targets.democracy")!;
    const cell = (row: number) => cellAddress(targets.range.top + row, targets.range.left);
    host.person.edit(targets.sheet.name, cell(0), 10);
    host.person.edit(targets.sheet.name, cell(1), "mye");
    await go("Resultat");
    await screen.findAllByText(/^Mål 10/);
    await pane.user.click(screen.getByRole("button", { name: "Kriterier i område 1" }));
    await screen.findByText(/^Mål 10,0/);
    screen.getByText("Målet i arbeidsboken er ugyldig.");
    host.person.edit(targets.sheet.name, cell(0), null);
    host.person.edit(targets.sheet.name, cell(1), null);
  });

  test("the questions with most to gain lead to their cards", async () => {
    await openCard(pane, "4.1.1");
    await pane.user.keyboard("1111");
    await saved();
    await go("Resultat");
    const gap = await screen.findByRole("button", { name: /^4\.1\.1 / });
    expect(gap.closest("li")?.textContent).toMatch(/poeng å hente$/);
    await pane.user.click(gap);
    await findCard(pane.root, "4.1.1");
  });
});

describe("warnings", () => {
  test("are on the card, in the list, among what is missing and in the check, until they are met", async () => {
    const card = await openCard(pane, "3.1.1");
    await pane.user.keyboard("3000");
    const owed = "Nivå 3 eller 4 uten dokumentasjon";
    await within(card).findByText(/^Nivå 3 og 4 må kunne vises/);
    within(card).getByText(/^Det som er i bruk, brukes minst ett sted/);
    await saved();
    expect(rowCells(host, "3.1.1").state).toBe("Vurdert: Omfang er 0, mangler dokumentasjon");
    await go("Resultat");
    await pane.user.click(await screen.findByRole("button", { name: /spørsmål bør følges opp$/ }));
    await screen.findByRole("button", { name: /^3\.1\.1 .*Følg opp/ });
    await go("Kontroll");
    const line = (await screen.findByText(owed, { exact: false })).closest("li")!;
    await pane.user.click(within(line).getByRole("button", { name: "3.1.1" }));
    await waitFor(() => expect(selected()).toEqual(placeOf(host, "3.1.1", "state")));
    await go("Vurder");
    const again = await openCard(pane, "3.1.1");
    await pane.user.type(
      within(again).getByRole("textbox", { name: "Dokumentasjon" }),
      "Styringsdokumentet",
    );
    await pane.user.click(radio(again, "Omfang", 2));
    await saved();
    expect(rowCells(host, "3.1.1").state).toBe("Vurdert");
    expect(within(again).queryByText(/^Nivå 3 og 4 må kunne vises/)).toBeNull();
  });
});

describe("check and repair", () => {
  test("a damaged formula is listed, leads to its cell, and is mended on request", async () => {
    const [sheet, address] = placeOf(host, "5.1.1", "points");
    host.person.unprotectSheet(sheet);
    act(() => host.person.edit(sheet, address, 99));
    await go("Kontroll");
    await pane.user.click(await screen.findByRole("button", { name: "Kontroller" }));
    const [link] = await screen.findAllByRole("button", { name: `${sheet}!${address}` });
    await pane.user.click(link!);
    await waitFor(() => expect(selected()).toEqual([sheet, address]));
    expect(rowCells(host, "5.1.1").points).toBe(99);
    await pane.user.click(screen.getByRole("button", { name: /^Reparer \d+ avvik$/ }));
    await screen.findByText(/^Reparert/);
    expect(rowCells(host, "5.1.1").points).not.toBe(99);
  });
});

describe("fact check", () => {
  test("the municipality confirms an area; when its points change, the pane says so", async () => {
    await openCard(pane, "6.1.1");
    await pane.user.keyboard("2222");
    await saved();
    await go("Faktasjekk");
    await screen.findByText("0 av 8 områder er bekreftet.");
    await pane.user.click(screen.getByRole("button", { name: "Bekreft område 6" }));
    await pane.user.type(screen.getByRole("textbox", { name: /^Sjekket av/ }), "Økonomisjefen");
    await pane.user.click(screen.getByRole("button", { name: "Bekreft" }));
    await screen.findByText("1 av 8 områder er bekreftet.");
    screen.getByText("Bekreftet av Økonomisjefen 23. nov. 2026");
    await go("Vurder");
    const card = await openCard(pane, "6.1.1");
    await pane.user.click(radio(card, "System", 4));
    await pane.user.click(radio(card, "Omfang", 4));
    await saved();
    await go("Faktasjekk");
    await screen.findByText(/^Endret siden faktasjekken:/);
    screen.getByText("0 av 8 områder er bekreftet.");
    expect(
      screen.getAllByRole("button", { name: /^\d\.\d\.\d$/ }).map((link) => link.textContent),
    ).toEqual(["6.1.1"]);
    await pane.user.click(screen.getByRole("button", { name: "Trekk tilbake område 6" }));
    await waitFor(() => expect(pane.session.state().live!.read.inputs.factChecks).toEqual({}));
    expect(screen.queryByText(/^Endret siden faktasjekken/)).toBeNull();
  });

  test("a pane that has not seen the check says only that the area has changed", async () => {
    const { sheet, row, column } = inputCells(readHost(host)).get("users control")!;
    act(() => host.person.edit(sheet, cellAddress(row, column), 123_456));
    await go("Faktasjekk");
    await screen.findByText(/^Noe er endret siden faktasjekken/);
    expect(screen.queryByText(/^Endret siden faktasjekken:/)).toBeNull();
    act(() => host.person.edit(sheet, cellAddress(row, column), ""));
  });

  test("an unfinished evaluation is final only when it is meant so", async () => {
    await go("Faktasjekk");
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Fase" }), "Endelig");
    await screen.findByText(/^Evalueringen er ikke ferdig:.* 8 områder er ikke faktasjekket/);
    const save = screen.getByRole<HTMLButtonElement>("button", { name: "Lagre fasen" });
    expect(save.disabled).toBe(true);
    await pane.user.click(screen.getByRole("checkbox", { name: "Sett den til endelig likevel" }));
    await pane.user.click(save);
    await screen.findByText("Nå: Endelig, 23. nov. 2026");
    expect(pane.session.state().live!.read.inputs.phase).toMatchObject({ current: "final" });
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Fase" }), "Utkast");
    await pane.user.click(screen.getByRole("button", { name: "Lagre fasen" }));
    await screen.findByText("Nå: Utkast, 23. nov. 2026");
    expect(exportAnswers(pane.session.state().live!).fileName).toMatch(/-utkast\.json$/);
  });

  test("remarks without a reply and open questions are listed with their area", async () => {
    const card = await openCard(pane, "4.2.1");
    await pane.user.type(within(card).getByRole("textbox", { name: "Kommunens merknad" }), "Nei");
    await saved();
    await go("Faktasjekk");
    await screen.findByText("1 merknad uten svar:");
    await pane.user.click(screen.getByRole("button", { name: "4.2.1" }));
    await screen.findByRole("textbox", { name: "Evaluatorenes svar" });
  });
});

describe("files", () => {
  test("an answers file shows what it would change, and writes what is chosen", async () => {
    await openCard(pane, "7.1.1");
    await pane.user.keyboard("1111");
    await saved();
    await go("Mer");
    const given = JSON.parse(readFileSync("assets/eksempel-answers.json", "utf8")) as object;
    const content = JSON.stringify({ ...given, targets: { "1.1": 5 } });
    const file = new File([content], "eksempel.json", { type: "application/json" });
    await pane.user.upload(await screen.findByLabelText("Svarfil"), file);
    await screen.findByText(/^Filen har 1 mål\./);
    await screen.findByText(/^Kommune er «Eksempelvik» i filen/);
    const replaced = screen.getByRole<HTMLInputElement>("checkbox", {
      name: /^7\.1\.1 – erstatter/,
    });
    expect(replaced.checked).toBe(false);
    await pane.user.click(screen.getByRole("button", { name: "Velg ingen" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "8.2.1" }));
    await pane.user.click(screen.getByRole("button", { name: "Hent inn 1 svar" }));
    await screen.findByText("1 svar er hentet inn.");
    expect(rowCells(host, "7.1.1").system).toBe(1);
    expect(rowCells(host, "8.2.1").system).not.toBeNull();
  });

  test("a file that cannot be used is refused with all its faults", async () => {
    await go("Mer");
    const file = new File(['{"format":"kompassbok-answers/1"}'], "x.json");
    await pane.user.upload(await screen.findByLabelText("Svarfil"), file);
    await screen.findByText("Filen kan ikke brukes");
    expect(screen.getAllByText(/Nøkkelen mangler/).length).toBeGreaterThan(2);
  });
});

describe("settings", () => {
  test("the pane's language changes at once", async () => {
    await go("Mer");
    await pane.user.selectOptions(
      await screen.findByRole("combobox", { name: "Språk i dette panelet" }),
      "Engelsk",
    );
    await screen.findByRole("tab", { name: "Score" });
    expect(document.documentElement.lang).toBe("en");
  });
});
