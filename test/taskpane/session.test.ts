import { saveFactCheck } from "../../src/app/answers/factCheck";
import type { LiveWorkbookPort } from "../../src/app/ports";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import type { Fault, Host, WorkbookState } from "../../src/standin";
import { Session } from "../../src/taskpane/session/session";
import type { SessionState } from "../../src/taskpane/session/sessionState";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { restoreState, savedState } from "../support/hostState";
import {
  addressOf,
  inputCells,
  readHost,
  strayInputs,
  type InputCell,
} from "../support/inputCells";
import { openExcel, openPane, sound } from "../support/openExcel";
import { testClock } from "../support/testClock";

const plan = buildWorkbookPlan(inputsOf(catalogueOf({ caps: [[2, 3], [5]] })));
const lost: Fault = { kind: "disconnect", isDone: false };

let host: Host;
let made: WorkbookState;
let port: LiveWorkbookPort;
let session: Session;
let clock: ReturnType<typeof testClock>;

beforeAll(async () => {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  excel.close();
  host = excel.host;
  made = savedState(host);
});

beforeEach(async () => {
  restoreState(host, made);
  host.clearFaults();
  port = openPane(host, "Anne").port;
  clock = testClock();
  session = new Session(port, clock);
  await session.open();
  await host.delivered();
});

const cellOf = (name: string): InputCell => inputCells(readHost(host)).get(name)!;

/** Someone else gives a value. */
function gives(name: string, value: unknown): void {
  const cell = cellOf(name);
  host.person.edit(cell.sheet, addressOf(cell), value, "Bo");
}

/** Resolves when the session is so. */
async function until(isSo: (state: SessionState) => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isSo(session.state())) resolve();
    };
    session.subscribe(look);
    look();
  });
}

/** Bo gives the system of 1.1.1 between our two requests, and then nothing answers any more. */
async function overwriteUnseen(): Promise<void> {
  host.beforeRequest(2, () => gives("1.1.1 system", 2));
  for (let nth = 3; nth < 40; nth += 1) host.inject(nth, lost);
  session.change("1.1.1", { system: 4, comment: "min" });
  await until(({ saving }) => saving.problems.length > 0);
  await host.delivered();
}

/** Excel answers again, and the session's pause is over. */
function comesBack(): void {
  host.clearFaults();
  clock.ring();
}

const state = () => session.state();
const isSaved = ({ saving }: SessionState) => saving.waiting === 0 && saving.problems.length === 0;

test("an answer counts as unsaved, and its conflict shows, until what it was written over is back", async () => {
  await overwriteUnseen();
  expect(state().saving).toMatchObject({
    waiting: 1,
    conflicts: [{ id: "1.1.1", field: "system", mine: 4, theirs: 2 }],
  });
  expect(state().saving.problems.map(({ code }) => code)).toContain("excelConnection");
  expect(state().shown?.answers["1.1.1"]).toMatchObject({ system: 2, comment: "min" });
  expect(cellOf("1.1.1 system").value).toBe(4);
  // Trying again in vain, and hearing of other changes, leaves it owed.
  clock.ring();
  gives("1.1.2 system", 1);
  await host.delivered();
  expect([state().saving.waiting, port.isOwing()]).toEqual([1, true]);

  comesBack();
  await until(isSaved);
  expect(cellOf("1.1.1 system").value).toBe(2);
  expect(state().saving.conflicts).toMatchObject([{ mine: 4, theirs: 2 }]);
  // What was not heard meanwhile is read again.
  await until(({ shown }) => shown?.answers["1.1.2"]?.system === 1);
  expect(state().shown?.answers["1.1.1"]).toMatchObject({ system: 2, comment: "min" });
});

test.each(["mine", "theirs"] as const)(
  "who chooses %s before that gets it afterwards",
  async (whose) => {
    await overwriteUnseen();
    session.settle(state().saving.conflicts[0]!, whose);
    expect(state().saving.conflicts).toEqual([]);
    expect(state().saving.waiting).toBe(1);
    comesBack();
    await until(isSaved);
    expect(cellOf("1.1.1 system").value).toBe(whose === "mine" ? 4 : 2);
    expect(state().saving.conflicts).toEqual([]);
  },
);

test("an answer to another question waits until it is back", async () => {
  await overwriteUnseen();
  session.change("1.2.1", { extent: 3 });
  expect(state().saving.waiting).toBe(2);
  comesBack();
  await until(isSaved);
  expect([cellOf("1.1.1 system").value, cellOf("1.2.1 extent").value]).toEqual([2, 3]);
});

test("what a fact check was written over is put back without anybody asking again", async () => {
  host.beforeRequest(2, () => gives("area1 checkedBy", "Bo"));
  for (let nth = 3; nth < 40; nth += 1) host.inject(nth, lost);
  const form = {
    checkedBy: "Anne",
    date: "2026-03-04",
    status: "notChecked",
    control: 123_456,
  } as const;
  const signed = await session.perform(
    async (given, live) => saveFactCheck(given, live, "area1", form, null),
    (outcome) => (outcome.ok ? outcome.value.live : null),
  );
  expect(signed?.problems.map(({ code }) => code)).toEqual(["restoreOwed", "excelConnection"]);
  expect(state().saving.waiting).toBe(1);
  await until(({ saving }) => saving.problems.length > 0);
  comesBack();
  await until(isSaved);
  expect(cellOf("area1 checkedBy").value).toBe("Bo");
});

test("an answer whose row others move again and again is unsaved as long as it is not in its row", async () => {
  const { sheet, row } = cellOf("1.1.1 system");
  const insert = () => host.person.insertRows(sheet, `${row}:${row}`, "Bo");
  host.person.unprotectSheet(sheet);
  insert();
  session.change("1.2.1", { system: 3 });
  await until(isSaved);
  expect(cellOf("1.2.1 system").value).toBe(3);
  expect(strayInputs(readHost(host))).toEqual([]);
});

test("after the session was closed and opened twice, one change of others is read once", async () => {
  for (let round = 0; round < 2; round += 1) {
    // Not waited for: what is asked for last holds.
    void session.close();
    await session.open();
    await host.delivered();
  }
  host.resetTraffic();
  gives("1.1.2 system", 3);
  await until(({ shown }) => shown?.answers["1.1.2"]?.system === 3);
  await host.delivered();
  expect(host.traffic.requests).toBe(1);
  await session.close();
  host.resetTraffic();
  gives("1.1.2 system", 4);
  await host.delivered();
  expect([host.traffic.requests, state().shown?.answers["1.1.2"]?.system]).toEqual([0, 3]);
});

test.each(["1.1.2 system", "1.2.1 finding", "filter country", "area1 status", "beside 1"])(
  "a choice of %s of which Excel tells nothing is read once the selection has moved on",
  async (name) => {
    const { person } = host;
    const cell = cellOf(name);
    const values: Readonly<Record<string, unknown>> = { finding: "Weakness", country: "SE" };
    const value = values[name.split(" ")[1]!] ?? (name.endsWith("system") ? 3 : "Approved");
    person.select(cell.sheet, addressOf(cell), "Anne");
    person.choose(cell.sheet, addressOf(cell), value, "Anne");
    await host.delivered();
    const inputs = () => JSON.stringify(state().live!.read.inputs);
    const before = inputs();
    host.resetTraffic();
    for (const row of [1, 2, 3, 4]) person.select("Sheet1", `A${row}`, "Anne");
    await until(() => inputs() !== before);
    expect(inputs()).toBe(JSON.stringify(readHost(host).read.inputs));
    await host.delivered();
    expect(host.traffic.requests).toBe(1);
  },
);

test("a choice is read too when the person comes back to the pane, and a selection that changes nothing tells nobody", async () => {
  const { person } = host;
  const cell = cellOf("1.1.2 system");
  person.select(cell.sheet, addressOf(cell), "Anne");
  await host.delivered();
  const before = state().live;
  session.lookAgain();
  await host.delivered();
  expect(state().live).toBe(before);
  person.choose(cell.sheet, addressOf(cell), 2, "Anne");
  session.lookAgain();
  await until(({ shown }) => shown?.answers["1.1.2"]?.system === 2);
});

test("what others change of the open question is marked, and what one changes oneself is not", async () => {
  session.attend("1.1.1");
  gives("1.1.1 system", 3);
  gives("1.1.1 comment", "fra Bo");
  gives("1.1.2 extent", 1);
  await until(({ news }) => news.size === 2);
  expect([...state().news]).toEqual(["system", "comment"]);
  const mine = cellOf("1.1.1 extent");
  host.person.edit(mine.sheet, addressOf(mine), 2, "Anne");
  await until(({ shown }) => shown?.answers["1.1.1"]?.extent === 2);
  session.change("1.1.1", { result: 1 });
  session.change("1.1.1", { system: 4 });
  await until(isSaved);
  expect([...state().news]).toEqual(["comment"]);
  session.attend("1.1.2");
  expect(state().news.size).toBe(0);
});
