/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import { saveFactCheck } from "../../src/app/answers/factCheck";
import type { Answers } from "../../src/model/answers";
import type { Host, WorkbookState } from "../../src/standin";
import { importAnswers } from "../../src/app/answers/importAnswers";
import { openLiveWorkbook, type LiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { answerOf, levelsOf } from "../model/sampleInputs";
import { restoreState, savedState } from "../support/hostState";
import { openPane as connect, sound } from "../support/openExcel";
import {
  excelWithOurs,
  listRow,
  openCard,
  radio,
  rowCells,
  showPane,
  type ShownPane,
} from "./openPane";

let host: Host;
let made: WorkbookState;
let pane: ShownPane;
let keys: string[];

const given: Answers = {
  "1.1.1": answerOf(levelsOf([1, 2, 3, 4])),
  "2.1.1": answerOf({ ...levelsOf([1, 2, 3, 4]), comment: "viktig" }),
  "2.1.2": answerOf({ direct: 1.5, evidence: "=s. 3" }),
  "2.1.3": answerOf({ notApplicable: "x", finding: { kind: "strength", text: "Godt" } }),
  "2.2.1": answerOf({ remark: "Stemmer det?" }),
};

beforeAll(async () => {
  host = await excelWithOurs();
  const { port } = connect(host, "first");
  const opened = sound(await openLiveWorkbook(port, []));
  keys = opened.read.inputs.catalogue.areas.map(({ key }) => key);
  const questions = Object.entries(given).map(([id, then]) => {
    const areaKey = keys[Number(id[0]) - 1]!;
    return { id, areaKey, change: then, now: answerOf({}), then, replaces: false };
  });
  const { live, problems } = await importAnswers(port, opened, questions);
  expect(problems).toEqual([]);
  const form = {
    checkedBy: "Kari",
    date: "2026-03-04",
    status: "confirmed",
    control: null,
  } as const;
  sound(await saveFactCheck(port, live, keys[1]!, form, null));
  made = savedState(host);
});

beforeEach(() => {
  restoreState(host, made);
});

afterEach(async () => {
  host.clearFaults();
  await pane.close();
});

const users = "2 Brukere";

async function answersNow(): Promise<LiveWorkbook["read"]["inputs"]> {
  return sound(await openLiveWorkbook(connect(host, "reader").port, keys)).read.inputs;
}

async function open(): Promise<void> {
  pane = showPane(host);
  await listRow(pane, "1.1.1");
}

const repairButton = { name: "Reparer og skriv tilbake 4 svar" };

test("a sheet that is deleted is told at once, with its answers, which are written back after the repair", async () => {
  await open();
  act(() => host.person.deleteSheet(users));
  await screen.findByText("Et ark er borte");
  screen.getByText(/^2 .*: 4 svar \(2\.1\.1–2\.2\.1\) er borte, men finnes fortsatt her/);
  screen.getByText("Område 2: faktasjekken (Kari) er borte, men finnes fortsatt her.");
  await pane.user.click(screen.getByRole("button", repairButton));
  await screen.findByText("Reparert. Arbeidsboken er i orden.");
  screen.getByText("Arket «2 Brukere» er laget på nytt.");
  screen.getByText("4 svar er skrevet tilbake.");
  await waitFor(() => expect(screen.queryByText(/er borte/)).toBeNull());
  const { answers, factChecks } = await answersNow();
  expect(answers).toEqual(given);
  expect(Object.keys(factChecks)).toEqual([keys[1]]);
});

test("what was typed and not written when its sheet went is written once the sheet is there again", async () => {
  await open();
  const card = await openCard(pane, "2.1.1");
  host.inject(1, { kind: "disconnect", isDone: false });
  await pane.user.click(radio(card, "System", 3));
  await screen.findByText("1 spørsmål er ikke lagret", { selector: "[data-saving]" });
  act(() => host.person.deleteSheet(users));
  await pane.user.click(await screen.findByRole("button", repairButton));
  await screen.findByText("4 svar er skrevet tilbake.");
  pane.clock.ring();
  await waitFor(() => expect(rowCells(host, "2.1.1")).toMatchObject({ system: 3, extent: 2 }));
});

test("that a sheet is gone is found by a save, when Excel did not tell of it", async () => {
  await open();
  const card = await openCard(pane, "2.1.1");
  host.book.isSilent = true;
  host.person.deleteSheet(users);
  host.book.isSilent = false;
  await pane.user.click(radio(card, "System", 3));
  await screen.findByText("Et ark er borte");
  screen.getByText(/4 svar \(2\.1\.1–2\.2\.1\) er borte/);
});

test("that a sheet is gone is found by a repair, when Excel did not tell of it", async () => {
  await open();
  await pane.user.click(screen.getByRole("tab", { name: "Kontroll" }));
  act(() => host.person.deleteSheet("Kontroll"));
  await pane.user.click(await screen.findByRole("button", { name: "Kontroller" }));
  const repair = await screen.findByRole("button", { name: /^Reparer \d+ avvik$/ });
  host.book.isSilent = true;
  host.person.deleteSheet(users);
  host.book.isSilent = false;
  await pane.user.click(repair);
  await screen.findByText("4 svar er skrevet tilbake.");
  expect((await answersNow()).answers).toEqual(given);
});

test("a sheet that was gone before the pane opened is told, and its repair never says that all is well", async () => {
  host.person.deleteSheet(users);
  await open();
  await screen.findByText("Et ark er borte");
  screen.getByText(/^2 .*: arket var borte da panelet åpnet/);
  await pane.user.click(screen.getByRole("button", { name: "Reparer" }));
  await screen.findByText("Reparert, men noe som var fylt inn, er borte");
  screen.getByText(/^Det som var fylt inn på «2 Brukere», finnes ikke her/);
  expect(screen.queryByText("Reparert. Arbeidsboken er i orden.")).toBeNull();
  expect((await answersNow()).answers).toEqual({ "1.1.1": given["1.1.1"] });
});

test("a sheet of another kind that went is named, and so is what its repair cannot bring back", async () => {
  await open();
  act(() => host.person.deleteSheet("Tiltak"));
  await screen.findByText(/^Arket «Tiltak» mangler/);
  await pane.user.click(screen.getByRole("button", { name: "Reparer" }));
  await screen.findByText("Reparert, men noe som var fylt inn, er borte");
  screen.getByText(/^Det som var fylt inn på «Tiltak», finnes ikke her/);
});

test("what someone has given since on the new sheet stays, and the rest comes back", async () => {
  await open();
  act(() => host.person.deleteSheet(users));
  await screen.findByText("Et ark er borte");
  // Bo's pane repairs it, and Bo begins again.
  const bo = showPane(host, "Bo");
  await bo.user.click(await within(bo.root).findByRole("button", { name: "Reparer" }));
  await within(bo.root).findByText("Reparert, men noe som var fylt inn, er borte");
  await bo.user.click(within(bo.root).getByRole("tab", { name: "Vurder" }));
  const theirs = await openCard(bo, "2.1.1");
  await bo.user.click(radio(theirs, "System", 4));
  await waitFor(() => expect(rowCells(host, "2.1.1").system).toBe(4));
  await bo.close();
  await pane.user.click(
    await within(pane.root).findByRole("button", { name: "Skriv tilbake 4 svar" }),
  );
  await screen.findByText("3 svar er skrevet tilbake.");
  screen.getByText(/^En annen endret disse cellene imens/);
  expect(rowCells(host, "2.1.1")).toMatchObject({ system: 4, extent: 2, comment: "viktig" });
  const { answers } = await answersNow();
  expect(answers).toEqual({ ...given, "2.1.1": { ...given["2.1.1"], system: 4 } });
  // What could not come back is let go of only after a question.
  await pane.user.click(screen.getByRole("button", { name: "Ikke skriv tilbake" }));
  await pane.user.click(await screen.findByRole("button", { name: "Forkast" }));
  await waitFor(() => expect(screen.queryByText("Svar er borte fra arbeidsboken")).toBeNull());
});

test("with all sheets gone the answers can still be kept in a file", async () => {
  await open();
  const ours = host.state.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
  act(() => {
    for (const name of ours) host.person.deleteSheet(name);
  });
  await pane.user.click(await screen.findByRole("button", { name: "Les på nytt" }));
  await screen.findByText("Arbeidsboken er borte, men 5 svar finnes fortsatt her.");
  expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return "blob:kept";
    },
    revokeObjectURL: () => undefined,
  });
  await pane.user.click(screen.getByRole("button", { name: "Lagre svarene som fil" }));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(files[0] ?? new Blob());
  });
  const kept = JSON.parse(text) as { answers: Record<string, unknown> };
  expect(Object.keys(kept.answers)).toEqual(Object.keys(given));
});
