import { hostPlan } from "../../src/tryit/host/hostPlan";
import { growMeasurements } from "../../src/app/measurements/growMeasurements";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { measurementRoom } from "../../src/app/measurements/measurementRoom";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { capacityFor } from "../../src/workbook/capacity";
import type { Fault } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { planPicture } from "../support/planPicture";
import { openMadeExcel } from "../support/madeExcel";
import { sound, type OpenExcel } from "../support/openExcel";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 33),
});
const capacity = { ...capacityFor(inputs), measurements: 35 };
const plan = buildWorkbookPlan(inputs, capacity);
const { refs } = planContext(inputs, capacity);
const sheetName = plan.sheets.find(({ key }) => key === "Comparison")!.name;
const addressOf = (reference: string) => reference.split("!")[1]!.replaceAll("$", "");

const openMade = async (made = plan): Promise<OpenExcel> => openMadeExcel(made);

const grow = async ({ port }: OpenExcel, count: number) =>
  growMeasurements(port, sound(await openLiveWorkbook(port, areaKeys)), count);

const insertRows = async ({ run }: OpenExcel, before: number, count: number) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange(`${before}:${before + count - 1}`).insert("Down");
    await context.sync();
  });

const picture = (excel: OpenExcel) => hostPicture(excel.host);

test("a table that was enlarged is the one that would have been made", async () => {
  const excel = await openMade();
  const live = sound(await grow(excel, 10));
  expect(live.read.capacity.measurements).toBe(45);
  // What stood in the last row has moved down with it: the order of rows says nothing.
  const room = measurementRoom(live);
  expect(room).toEqual({ rows: 45, free: 12, missing: 0, isNearlyFull: false });
  const larger = await openMade(buildWorkbookPlan(inputs, { ...capacity, measurements: 45 }));
  expect(planPicture(hostPlan(excel.host))).toEqual(planPicture(hostPlan(larger.host)));
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  excel.close();
  larger.close();
});

test("what stood in the last row is kept, counts, and comes last", async () => {
  const full = { ...inputs, measurements: measurementRows(catalogue, 35) };
  const excel = await openMade(buildWorkbookPlan(full, capacity));
  const before = sound(await openLiveWorkbook(excel.port, areaKeys));
  const live = sound(await grow(excel, 300));
  expect(live.read.inputs).toEqual(before.read.inputs);
  expect(measurementRoom(live)).toMatchObject({ rows: 335, free: 300 });
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  excel.close();
});

test("rows that people inserted stay theirs, and a damaged formula does not multiply", async () => {
  const excel = await openMade();
  const { person } = excel.host;
  person.unprotectSheet(sheetName);
  const first = addressOf(refs.comparison.helper("measurements", 0, "name"));
  person.edit(sheetName, first, "damaged");
  await insertRows(excel, Number(/\d+/.exec(first)![0]) + 5, 2);
  const before = sound(await openLiveWorkbook(excel.port, areaKeys));
  const live = sound(await grow(excel, 20));
  expect(live.read.inputs).toEqual(before.read.inputs);
  expect(live.read.capacity.measurements).toBe(55);
  const found = sound(await checkWorkbook(excel.port, areaKeys)).differences;
  expect(found.filter(({ code }) => code !== "protectionMissing")).toMatchObject([
    { code: "formulaOverwritten", cell: first },
  ]);
  excel.close();
});

test("rows that came since the workbook was read stop it", async () => {
  const excel = await openMade();
  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  excel.host.person.unprotectSheet(sheetName);
  await insertRows(excel, 3, 1);
  const before = picture(excel);
  const outcome = await growMeasurements(excel.port, live, 5);
  expect(outcome.problems.map(({ code }) => code)).toEqual(["linesMoved"]);
  expect(picture(excel)).toBe(before);
  excel.close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails at its first action", { kind: "error", code: "GeneralException", action: 0 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 6 }],
  ["fails near its end", { kind: "error", code: "AccessDenied", action: 12 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)(
  "when any request of enlarging %s, the workbook is enlarged or as before",
  async (_, fault) => {
    const excel = await openMade();
    const before = picture(excel);
    const live = sound(await openLiveWorkbook(excel.port, areaKeys));
    for (let nth = 1; nth <= 2; nth += 1) {
      excel.host.inject(nth, fault);
      const outcome = await growMeasurements(excel.port, live, 7);
      excel.host.clearFaults();
      expect([nth, outcome.ok, picture(excel)]).toEqual([nth, false, before]);
    }
    excel.close();
  },
);

test("someone else's password keeps the table as it is", async () => {
  const excel = await openMade();
  excel.host.person.unprotectSheet(sheetName);
  excel.host.person.protectSheet(sheetName, "secret");
  const before = picture(excel);
  const outcome = await grow(excel, 5);
  expect(outcome.problems.map(({ code }) => code)).toContain("excelProtected");
  expect(picture(excel)).toBe(before);
  excel.close();
});
