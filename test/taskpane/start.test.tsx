/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from "@testing-library/react";
import type { Host } from "../../src/standin";
import { createWorkbook } from "../../src/app/making/createWorkbook";
import { openExcel, openPane as connect, sound } from "../support/openExcel";
import { requestIn, showPane, type ShownPane } from "./openPane";

let host: Host;
let pane: ShownPane;

beforeEach(async () => {
  const excel = await openExcel();
  excel.close();
  host = excel.host;
  pane = showPane(host);
});

afterEach(async () => {
  await pane.close();
});

const sheets = (): string[] => host.state.sheets.map(({ name }) => name);

const nameBox = async (): Promise<HTMLElement> =>
  screen.findByRole("textbox", { name: /^Kommune/ });

const createButton = async (): Promise<HTMLElement> =>
  screen.findByRole("button", { name: "Lag arbeidsbok" });

const fill = async (name: string): Promise<void> => {
  await createButton();
  await pane.user.type(await nameBox(), name);
};

const create = async (): Promise<void> => pane.user.click(await createButton());

test("a short form makes the workbook, sheet by sheet, and scoring begins", async () => {
  await fill("Prøvevik");
  await pane.user.type(screen.getByRole("textbox", { name: /^Innbyggere/ }), "5 200");
  await pane.user.type(screen.getByRole("textbox", { name: /^Evaluatorer/ }), "Kari, Ola");
  await create();
  await screen.findByText(/^Lager 1 Demokrati/);
  await screen.findByText("165 spørsmål");
  expect(sheets()).toContain("1 Demokrati");
  const { inputs } = pane.session.state().live!.read;
  expect(inputs.municipality).toEqual({ name: "Prøvevik", country: "NO", population: 5200 });
  expect(inputs.round).toEqual({ year: 2026, evaluators: ["Kari", "Ola"] });
  expect(sheets()).toContain("Sheet1");
});

test("what Excel refuses of the workbook is named above all views, and another try adds it", async () => {
  host.refuse("PageLayout.zoom");
  host.refuse("WorksheetFreezePanes.freezeRows");
  await fill("Prøvevik");
  await create();
  await screen.findByText("165 spørsmål");
  const title = "Arbeidsboken kan brukes, men noe mangler";
  screen.getByText(title);
  screen.getByText(/uten oppsettet for utskrift: Excel avviste det \(.*PageLayout.zoom/);
  screen.getByText(/uten rader og kolonner som står fast når du blar: /);
  const retry = async (): Promise<void> =>
    pane.user.click(screen.getByRole("button", { name: "Prøv igjen" }));

  host.acceptAll();
  host.refuse("PageLayout.zoom");
  await retry();
  await waitFor(() => expect(screen.queryByText(/uten rader og kolonner/)).toBeNull());
  screen.getByText(/uten oppsettet for utskrift/);

  host.acceptAll();
  await retry();
  await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  const overview = host.state.sheets.find(({ name }) => name === "Oversikt")!;
  expect(overview.page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  expect(overview.protection).not.toBeNull();
});

test("what the workbook is made without can be left so", async () => {
  host.refuse("ChartCollection.add");
  await fill("Prøvevik");
  await create();
  await screen.findByText("165 spørsmål");
  screen.getByText(/uten diagrammer/);
  await pane.user.click(screen.getByRole("button", { name: "Lukk" }));
  await waitFor(() => expect(screen.queryByText(/uten diagrammer/)).toBeNull());
});

test("faults of the form are named as one types, and nothing is made", async () => {
  await fill("=Prøvevik");
  screen.getByText(/^«=Prøvevik» er ikke et navn/);
  const year = screen.getByRole("textbox", { name: /^År/ });
  await pane.user.clear(year);
  await pane.user.type(year, "1850");
  screen.getByText(/^«1850» er ikke et helt tall fra 1990 til 2100/);
  await create();
  expect(sheets()).toEqual(["Sheet1"]);
});

test("a missing name is named when one goes on", async () => {
  await createButton();
  expect(screen.queryByText("Skriv kommunens navn.")).toBeNull();
  await create();
  screen.getByText("Skriv kommunens navn.");
});

test("cancel removes what was made", async () => {
  await fill("Prøvevik");
  await create();
  await screen.findByText(/^Lager /);
  await pane.user.click(screen.getByRole("button", { name: "Avbryt" }));
  await screen.findByText(/^Avbrutt/);
  expect(sheets()).toEqual(["Sheet1"]);
  // The form is as it was.
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: /^Kommune/ });
  expect(name.value).toBe("Prøvevik");
});

test("a sheet of one's own with a name of ours is left alone: the pane asks for another", async () => {
  host.person.renameSheet("Sheet1", "Metode");
  await fill("Prøvevik");
  await create();
  const other = await screen.findByRole<HTMLInputElement>("textbox", {
    name: "I stedet for Metode",
  });
  expect(other.value).toBe("Metode (2)");
  await pane.user.click(screen.getByRole("button", { name: "Lag med disse navnene" }));
  await screen.findByText("165 spørsmål");
  expect(sheets()).toEqual(expect.arrayContaining(["Metode", "Metode (2)"]));
});

test("a fault on the way is told, and the workbook is as before", async () => {
  await fill("Prøvevik");
  host.inject(6, { kind: "error", code: "InvalidArgument" });
  await create();
  await screen.findByText("Arbeidsboken ble ikke laget");
  expect(sheets()).toEqual(["Sheet1"]);
});

test("weights of one's own must sum to 1", async () => {
  await fill("Prøvevik");
  await pane.user.click(screen.getByText("Egen katalog, svar, målinger og vekter"));
  const system = screen.getByRole("textbox", { name: "System" });
  await pane.user.clear(system);
  await pane.user.type(system, "0,5");
  screen.getByText("Vektene er til sammen 1.25, men skal være 1. Rett dem.");
  const extent = screen.getByRole("textbox", { name: "Omfang" });
  await pane.user.clear(extent);
  await pane.user.type(extent, "0");
  await create();
  await screen.findByText("165 spørsmål");
  const { weights } = pane.session.state().live!.read.inputs.profile;
  expect(weights).toEqual({ system: 0.5, extent: 0, result: 0.25, evaluation: 0.25 });
});

test("a workbook that someone else makes meanwhile can be opened", async () => {
  await screen.findByRole("textbox", { name: /^Kommune/ });
  const other = connect(host, "you");
  await act(async () => {
    sound(await createWorkbook(requestIn("nb"), other.port));
  });
  other.close();
  await pane.user.click(await screen.findByRole("button", { name: "Les på nytt" }));
  await screen.findByText("165 spørsmål");
});
