import fc from "fast-check";
import { openLive, refreshLive, type LiveWorkbook } from "../../src/app/live/liveWorkbook";
import { saveAnswer } from "../../src/app/live/saveAnswer";
import type { WorkbookChange } from "../../src/app/ports";
import { blankAnswer, judgedFields } from "../../src/model/answers";
import { isBlank } from "../../src/model/rawCell";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext } from "../../src/plan/context";
import type { Fault } from "../../src/standin/faults";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { openExcel, openPane, sound, type OpenExcel } from "../support/openExcel";
import { arbitraryAnswer } from "../support/arbitraryAnswers";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {});
const plan = buildWorkbookPlan(inputs);
const { refs } = planContext(inputs);

async function openMade(): Promise<OpenExcel & { live: LiveWorkbook }> {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const live = sound(await openLive(excel.port, areaKeys));
  excel.host.resetTraffic();
  return { ...excel, live };
}

/** Present sheet name and cell of a question's column. */
function placeOf(id: string, column: Parameters<typeof refs.question>[1]): [string, string] {
  const [key = "", address = ""] = refs.question(id, column).split("!");
  return [plan.sheets.find((sheet) => sheet.key === key)!.name, address.replaceAll("$", "")];
}

const full = { system: 3, extent: 2, result: 1, evaluation: 4 };

test("scoring a question takes one request of less than two kilobytes", async () => {
  const { host, port, live, close } = await openMade();
  const saved = sound(await saveAnswer(port, live, "1.1.1", { ...full, comment: "Godt i gang" }));
  expect(host.traffic.requests).toBe(1);
  expect(host.traffic.largest).toBeLessThan(2000);
  expect(saved.conflicts).toEqual([]);
  const read = sound(await openLive(port, areaKeys));
  expect(saved.live.read.inputs).toEqual(read.read.inputs);
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
      const before = sound(await openLive(port, areaKeys));
      sound(await saveAnswer(port, before, "1.1.1", answer));
      const after = sound(await openLive(port, areaKeys));
      const read = after.read.inputs.answers["1.1.1"] ?? blankAnswer;
      for (const field of judgedFields) {
        const given = isBlank(answer[field]) ? null : answer[field];
        expect([field, read[field]]).toEqual([field, given]);
      }
      expect([read.evidence, read.comment, read.finding, read.reviewNote]).toEqual([
        answer.evidence,
        answer.comment,
        answer.finding,
        answer.reviewNote,
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
  const { answers } = sound(await openLive(port, areaKeys)).read.inputs;
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
  const again = sound(await openLive(port, areaKeys));
  sound(await saveAnswer(port, again, "1.1.1", { system: 4 }));
  expect(sound(await openLive(port, areaKeys)).read.inputs.answers["1.1.1"]?.system).toBe(4);
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
  const { answers } = sound(await openLive(port, areaKeys)).read.inputs;
  expect(answers).toEqual({ "1.1.1": { ...blankAnswer, ...full, comment: "én gang" } });
  close();
});

test("two people see each other's answers, and both survive", async () => {
  const { host, port, live, close } = await openMade();
  const other = openPane(host, "the other");
  const seen: WorkbookChange[] = [];
  const unwatch = sound(
    await port.watch({ changed: (changes) => seen.push(...changes), selected: () => undefined }),
  );
  const theirs = sound(await openLive(other.port, areaKeys));
  sound(await saveAnswer(other.port, theirs, "1.1.2", full));
  sound(await saveAnswer(port, live, "1.1.1", { system: 2 }));
  await host.delivered();
  expect(seen.some(({ isOwn }) => !isOwn)).toBe(true);
  const refreshed = sound(await refreshLive(port, live, seen));
  expect(refreshed.read.inputs.answers).toEqual({
    "1.1.1": { ...blankAnswer, system: 2 },
    "1.1.2": { ...blankAnswer, ...full },
  });
  expect(refreshed.assessment).toEqual(sound(await openLive(port, areaKeys)).assessment);
  await unwatch();
  other.close();
  close();
});

test("a workbook whose names are broken is read all the same, in two requests", async () => {
  const { host, port, close } = await openMade();
  host.person.deleteName("Kompass.Sheet.Checks");
  host.resetTraffic();
  const live = sound(await openLive(port, areaKeys));
  expect(live.read.inputs.answers).toEqual({});
  // The first one told that a name was missing.
  expect(host.traffic.requests).toBe(3);
  close();
});
