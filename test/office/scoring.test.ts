import fc from "fast-check";
import { openLiveWorkbook, type LiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { refreshLiveWorkbook } from "../../src/app/opening/refreshLiveWorkbook";
import { saveAnswer } from "../../src/app/answers/saveAnswer";
import type { WorkbookChange } from "../../src/app/ports";
import { blankAnswer, judgedFields } from "../../src/model/answers";
import { sameCell } from "../../src/model/rawCell";
import { parseAddress } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import type { Fault } from "../../src/standin";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { openMadeExcel } from "../support/madeExcel";
import { openPane, sound, type OpenExcel } from "../support/openExcel";
import { arbitraryAnswer } from "../support/arbitraryAnswers";
import { smallCapacity, smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {});
const plan = smallPlan(inputs);
const { refs } = planContext(inputs, smallCapacity(inputs));

async function openMade(): Promise<OpenExcel & { live: LiveWorkbook }> {
  const excel = await openMadeExcel(plan);
  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  excel.host.resetTraffic();
  return { ...excel, live };
}

/** Present sheet name and cell of a question's column. */
function placeOf(id: string, column: Parameters<typeof refs.areas.question>[1]): [string, string] {
  const [key = "", address = ""] = refs.areas.question(id, column).split("!");
  return [plan.sheets.find((sheet) => sheet.key === key)!.name, address.replaceAll("$", "")];
}

const full = { system: 3, extent: 2, result: 1, evaluation: 4 };

test("scoring a question takes two requests of less than two kilobytes, with a comment half a one more", async () => {
  const { host, port, live, close } = await openMade();
  sound(await saveAnswer(port, live, "1.1.2", full));
  expect(host.traffic.requests).toBe(2);
  expect(host.traffic.largest).toBeLessThan(2000);
  const saved = sound(await saveAnswer(port, live, "1.1.1", { ...full, comment: "Godt i gang" }));
  expect(host.traffic.requests).toBe(4);
  expect(host.traffic.largest).toBeLessThan(2500);
  expect(saved.conflicts).toEqual([]);
  const read = sound(await openLiveWorkbook(port, areaKeys));
  expect(saved.live.read.inputs.answers["1.1.1"]).toEqual(read.read.inputs.answers["1.1.1"]);
  expect(read.read.inputs.answers["1.1.1"]).toEqual({
    ...blankAnswer,
    ...full,
    comment: "Godt i gang",
  });
  close();
});

test("whatever is given is read back as it was given", async () => {
  const { port, live, close } = await openMade();
  await fc.assert(
    fc.asyncProperty(arbitraryAnswer(2), async (answer) => {
      const before = sound(await openLiveWorkbook(port, areaKeys));
      sound(await saveAnswer(port, before, "1.1.1", answer));
      const after = sound(await openLiveWorkbook(port, areaKeys));
      const read = after.read.inputs.answers["1.1.1"] ?? blankAnswer;
      for (const field of judgedFields) {
        // To the digits that a spreadsheet keeps: 2E-282 in the place of 0 is left as it is.
        const isSame = sameCell(read[field], answer[field]);
        expect([field, read[field], isSame]).toEqual([field, read[field], true]);
      }
      expect([read.evidence, read.comment, read.finding, read.remark, read.reply]).toEqual([
        answer.evidence,
        answer.comment,
        answer.finding,
        answer.remark,
        answer.reply,
      ]);
    }),
    { numRuns: 40 },
  );
  expect(live.read.inputs.answers).toEqual({});
  close();
});

test("what someone else gave meanwhile stands, and both values are told", async () => {
  const { host, port, live, close } = await openMade();
  const [sheet, cell] = placeOf("1.1.1", "system");
  host.person.edit(sheet, cell, 1, "someone else");
  const saved = sound(await saveAnswer(port, live, "1.1.1", { system: 4, extent: 2 }));
  expect(saved.conflicts).toMatchObject([{ write: { value: 4 }, theirs: 1 }]);
  const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
  expect(answers["1.1.1"]).toMatchObject({ system: 1, extent: 2 });
  close();
});

test("a row that was moved meanwhile is not written", async () => {
  const { host, port, run, live, close } = await openMade();
  const [sheet, cell] = placeOf("1.1.1", "system");
  const row = Number(/\d+/.exec(cell)![0]);
  host.person.unprotectSheet(sheet);
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert("Down");
    await context.sync();
  });
  const before = hostPicture(host);
  const saved = await saveAnswer(port, live, "1.1.1", { system: 4 });
  expect(saved.problems.map(({ code }) => code)).toEqual(["rowMoved"]);
  expect(hostPicture(host)).toBe(before);
  const again = sound(await openLiveWorkbook(port, areaKeys));
  sound(await saveAnswer(port, again, "1.1.1", { system: 4 }));
  expect(sound(await openLiveWorkbook(port, areaKeys)).read.inputs.answers["1.1.1"]?.system).toBe(
    4,
  );
  close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails at its first action", { kind: "error", code: "GeneralException", action: 0 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)("when a save %s, it can be done again and is not doubled", async (_, fault) => {
  const { host, port, live, close } = await openMade();
  host.inject(1, fault);
  const failed = await saveAnswer(port, live, "1.1.1", { ...full, comment: "én gang" });
  expect(failed.ok).toBe(false);
  expect(failed.problems.length).toBeGreaterThan(0);
  const saved = sound(await saveAnswer(port, live, "1.1.1", { ...full, comment: "én gang" }));
  expect(saved.conflicts).toEqual([]);
  const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
  expect(answers).toEqual({ "1.1.1": { ...blankAnswer, ...full, comment: "én gang" } });
  close();
});

test.each(faults)(
  "what someone else gave is not lost when the next request %s",
  async (_, fault) => {
    const { host, port, live, close } = await openMade();
    const place = placeOf("1.1.1", "system");
    host.person.edit(...place, 2, "Bo");
    host.inject(2, fault);
    await saveAnswer(port, live, "1.1.1", { system: 4 });
    host.clearFaults();
    const again = sound(await saveAnswer(port, live, "1.1.1", { system: 4 }));
    expect(again.conflicts).toMatchObject([{ write: { value: 4 }, theirs: 2 }]);
    const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
    expect(answers).toEqual({ "1.1.1": { ...blankAnswer, system: 2 } });
    close();
  },
);

test.each(faults)(
  "no other question gets the level when a row came above and the next request %s",
  async (_, fault) => {
    const { host, port, live, close } = await openMade();
    const [sheet, cell] = placeOf("1.1.1", "system");
    const row = /\d+/.exec(cell)![0];
    host.person.unprotectSheet(sheet);
    host.person.insertRows(sheet, `${row}:${row}`, "Bo");
    host.inject(2, fault);
    await saveAnswer(port, live, "1.1.2", { system: 4 });
    host.clearFaults();
    const now = sound(await openLiveWorkbook(port, areaKeys));
    expect(now.read.inputs.answers).toEqual({});
    sound(await saveAnswer(port, now, "1.1.2", { system: 4 }));
    const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
    expect(answers).toEqual({ "1.1.2": { ...blankAnswer, system: 4 } });
    close();
  },
);

test("what was written over unseen is owed until it is back, before anything else is done", async () => {
  const { host, port, live, close } = await openMade();
  const place = placeOf("1.1.1", "system");
  const lost: Fault = { kind: "disconnect", isDone: false };
  host.beforeRequest(2, () => host.person.edit(...place, 2, "Bo"));
  for (const nth of [3, 4, 5]) host.inject(nth, lost);
  const saved = sound(await saveAnswer(port, live, "1.1.1", { system: 4, extent: 1 }));
  expect(saved.conflicts).toMatchObject([{ write: { value: 4 }, theirs: 2 }]);
  expect(saved.owed).toMatchObject([
    { code: "restoreOwed", place: { sheet: place[0], cell: place[1] }, value: 2 },
    { code: "excelConnection" },
  ]);
  expect(port.isOwing()).toBe(true);
  // Nothing is read, and nothing else is written, before it is back.
  expect((await openLiveWorkbook(port, areaKeys)).ok).toBe(false);
  expect((await saveAnswer(port, live, "1.2.1", { system: 3 })).ok).toBe(false);
  expect(port.isOwing()).toBe(true);
  const other = sound(await saveAnswer(port, live, "1.2.1", { system: 3 }));
  expect([other.owed, other.conflicts, port.isOwing()]).toEqual([[], [], false]);
  const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
  expect(answers).toEqual({
    "1.1.1": { ...blankAnswer, system: 2, extent: 1 },
    "1.2.1": { ...blankAnswer, system: 3 },
  });
  close();
});

test("what is owed is found again after its row has moved, and what was written there since stays", async () => {
  const { host, port, live, close } = await openMade();
  const [sheet, cell] = placeOf("1.1.1", "system");
  const row = Number(/\d+/.exec(cell)![0]);
  const lost: Fault = { kind: "disconnect", isDone: false };
  host.beforeRequest(2, () => {
    host.person.edit(sheet, cell, 2, "Bo");
    host.person.edit(...placeOf("1.1.1", "extent"), 0, "Bo");
  });
  host.inject(3, lost);
  sound(await saveAnswer(port, live, "1.1.1", { system: 4, extent: 1 }));
  host.person.unprotectSheet(sheet);
  host.person.edit(...placeOf("1.1.1", "extent"), 3, "Bo");
  host.person.insertRows(sheet, `${row}:${row + 1}`, "Bo");
  host.person.insertColumns(sheet, "B:B", "Bo");
  host.person.renameSheet(sheet, "Et annet navn", "Bo");
  sound(await port.settle());
  const { answers } = sound(await openLiveWorkbook(port, areaKeys)).read.inputs;
  expect(answers).toEqual({ "1.1.1": { ...blankAnswer, system: 2, extent: 3 } });
  close();
});

test("what is owed on a sheet that was deleted is owed to nobody", async () => {
  const { host, port, live, close } = await openMade();
  const [sheet, cell] = placeOf("1.1.1", "system");
  host.beforeRequest(2, () => host.person.edit(sheet, cell, 2, "Bo"));
  host.inject(3, { kind: "disconnect", isDone: false });
  sound(await saveAnswer(port, live, "1.1.1", { system: 4 }));
  host.person.deleteSheet(sheet, "Bo");
  sound(await port.settle());
  expect(port.isOwing()).toBe(false);
  close();
});

test("a row that is deleted between the two requests takes nothing with it", async () => {
  const { host, port, live, close } = await openMade();
  const [sheet, cell] = placeOf("1.1.1", "system");
  const row = /\d+/.exec(cell)![0];
  host.beforeRequest(2, () => {
    host.person.unprotectSheet(sheet);
    host.person.deleteRows(sheet, `${row}:${row}`, "Bo");
  });
  const saved = await saveAnswer(port, live, "1.1.1", { system: 4, comment: "borte" });
  expect(saved.problems.map(({ code }) => code)).toEqual(["rowMoved"]);
  expect(sound(await openLiveWorkbook(port, areaKeys)).read.inputs.answers).toEqual({});
  close();
});

test("a formula that someone typed meanwhile is put back as a formula", async () => {
  const { host, port, live, close } = await openMade();
  const place = placeOf("1.1.1", "direct");
  host.beforeRequest(2, () => host.person.edit(...place, "=0.5+0.5", "Bo"));
  const saved = sound(await saveAnswer(port, live, "1.1.1", { direct: 2 }));
  expect(saved.conflicts).toMatchObject([{ theirs: 1 }]);
  const sheet = host.book.findSheet(place[0])!;
  const { row, column } = parseAddress(place[1])!;
  expect(host.book.content(sheet, row, column)).toEqual({ formula: "0.5+0.5" });
  close();
});

test("two people see each other's answers, and both survive", async () => {
  const { host, port, live, close } = await openMade();
  const other = openPane(host, "the other");
  const seen: WorkbookChange[] = [];
  const unwatch = sound(
    await port.watch({ changed: (changes) => seen.push(...changes), selected: () => undefined }),
  );
  const theirs = sound(await openLiveWorkbook(other.port, areaKeys));
  sound(await saveAnswer(other.port, theirs, "1.1.2", full));
  sound(await saveAnswer(port, live, "1.1.1", { system: 2 }));
  await host.delivered();
  expect(seen.some(({ isOwn }) => !isOwn)).toBe(true);
  const refreshed = sound(await refreshLiveWorkbook(port, live, seen));
  expect(refreshed.read.inputs.answers).toEqual({
    "1.1.1": { ...blankAnswer, system: 2 },
    "1.1.2": { ...blankAnswer, ...full },
  });
  expect(refreshed.assessment).toEqual(sound(await openLiveWorkbook(port, areaKeys)).assessment);
  await unwatch();
  other.close();
  close();
});

test("a workbook whose names are broken is read all the same, in two requests", async () => {
  const { host, port, close } = await openMade();
  host.person.deleteName("Kompass.Sheet.Checks");
  host.resetTraffic();
  const live = sound(await openLiveWorkbook(port, areaKeys));
  expect(live.read.inputs.answers).toEqual({});
  // The first one told that a name was missing.
  expect(host.traffic.requests).toBe(3);
  close();
});
