import { hostPlan } from "../../src/tryit/host/hostPlan";
import { languages } from "../../src/model/language";
import type { Fault } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { unexplained } from "../support/differing";
import { hostPicture } from "../support/hostPicture";
import { openExcel, sound, type OpenExcel } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const plan = smallPlan(
  inputsOf(catalogue, { language: languages[0], answers: answersEverywhere(catalogue) }),
);

/** Where a workbook is rendered: not an empty one. */
async function openUsed(): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").formulas = [
      ["Budget", 1],
      ["=B1*2", "=SUM(A2,B1)"],
    ];
    sheet.tables.add(sheet.getRange("D1:E3"), true).name = "Mine";
    context.workbook.names.add("Mine.Budget", "=Sheet1!$B$1");
    await context.sync();
  });
  return excel;
}

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails at its first action", { kind: "error", code: "GeneralException", action: 0 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 25 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test("rendering leaves what people have in the workbook alone", async () => {
  const excel = await openUsed();
  const before = hostPlan(excel.host).sheets[0];
  sound(await excel.port.render(plan));
  const after = hostPlan(excel.host);
  expect(after.sheets[0]).toEqual(before);
  expect(after.names).toContainEqual({
    name: "Mine.Budget",
    sheet: null,
    refersTo: "Sheet1!$B$1",
  });
  excel.close();
});

let requests: number;
let finished: string;

beforeAll(async () => {
  const clean = await openUsed();
  clean.host.resetTraffic();
  sound(await clean.port.render(plan));
  ({ requests } = clean.host.traffic);
  finished = hostPicture(clean.host);
  clean.close();
});

test.each(faults)(
  "when any request of generating %s, the workbook is finished, but for what is told, or as before",
  async (_, fault) => {
    expect(requests).toBeGreaterThan(plan.sheets.length);
    for (let nth = 1; nth <= requests; nth += 1) {
      const excel = await openUsed();
      const before = hostPicture(excel.host);
      excel.host.inject(nth, fault);
      const outcome = await excel.port.render(plan);
      const after = hostPicture(excel.host);
      const wanted = outcome.ok ? finished : before;
      expect([nth, unexplained(after, wanted, outcome.problems)]).toEqual([nth, []]);
      if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
      excel.close();
    }
  },
);

test("what Excel refuses for the moment is tried again", async () => {
  const excel = await openUsed();
  excel.host.editCells(3);
  sound(await excel.port.render(plan));
  expect(excel.host.traffic.requests).toBeGreaterThan(plan.sheets.length + 3);
  excel.close();
});

test("when cells are edited for long, nothing is done and the message says why", async () => {
  const excel = await openUsed();
  const before = hostPicture(excel.host);
  excel.host.editCells(100);
  const outcome = await excel.port.render(plan);
  expect(outcome.problems.map(({ code }) => code)).toEqual(["excelCellEdit"]);
  excel.host.clearFaults();
  expect(hostPicture(excel.host)).toBe(before);
  excel.close();
});

test("a cancel between sheets leaves the workbook as before", async () => {
  for (const step of [0, 1, 2, 5, plan.sheets.length]) {
    const excel = await openUsed();
    const before = hostPicture(excel.host);
    const signal = { aborted: false };
    const onProgress = ({ done }: { done: number }) => {
      signal.aborted = done >= step;
    };
    const outcome = await excel.port.render(plan, { signal, onProgress });
    expect(outcome.problems.map(({ code }) => code)).toEqual(["cancelled"]);
    expect(hostPicture(excel.host)).toBe(before);
    excel.close();
  }
});

test("progress names each sheet and comes to its end", async () => {
  const excel = await openUsed();
  const seen: { sheet: string; done: number; count: number }[] = [];
  sound(await excel.port.render(plan, { onProgress: (progress) => seen.push(progress) }));
  expect(seen.map(({ sheet }) => sheet).filter((name) => name !== "")).toEqual(
    plan.sheets.map(({ name }) => name),
  );
  expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index));
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.count);
  excel.close();
});

test("what someone else writes into another sheet during any request survives", async () => {
  const clean = await openUsed();
  clean.host.resetTraffic();
  sound(await clean.port.render(plan));
  const { requests } = clean.host.traffic;
  const finished = hostPlan(clean.host).sheets.slice(1);
  clean.close();
  const excel = await openUsed();
  for (let nth = 1; nth <= requests; nth += 1) {
    excel.host.beforeRequest(nth, () => {
      excel.host.person.edit("Sheet1", `G${nth}`, nth, "the other");
    });
  }
  sound(await excel.port.render(plan));
  const values = await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange(`G1:G${requests}`);
    cells.load("values");
    await context.sync();
    return cells.values.flat() as unknown[];
  });
  expect(values).toEqual(Array.from({ length: requests }, (_, index) => index + 1));
  expect(hostPlan(excel.host).sheets.slice(1)).toEqual(finished);
  excel.close();
});
