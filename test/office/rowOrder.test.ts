import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { span } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import { questionColumns } from "../../src/workbook/sheets/areas/layout";
import type { Fault } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { openMadeExcel } from "../support/madeExcel";
import { sound, type OpenExcel } from "../support/openExcel";
import { smallCapacity, smallPlan } from "../support/smallPlan";

/*
 * Questions that a person sorted go back to their places in the open workbook.
 */
const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, { answers: answersEverywhere(catalogue) });
const plan = smallPlan(inputs);
const { refs } = planContext(inputs, smallCapacity(inputs));
const sheet = plan.sheets.find(({ key }) => key.startsWith("area_"))!.name;
const first = refs.areas.questionRow("1.1.1");

/** The first two questions change places, as Excel sorts them. */
async function sortTwo(excel: OpenExcel): Promise<void> {
  excel.host.person.unprotectSheet(sheet);
  await excel.run(async (context) => {
    const of = (row: number) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(span(row, 1, row, questionColumns.length));
    const [one, other] = [of(first), of(first + 1)];
    const free = of(first + 40);
    free.copyFrom(one, "Formulas");
    one.copyFrom(other, "Formulas");
    other.copyFrom(free, "Formulas");
    free.clear("Contents");
    await context.sync();
  });
  excel.host.person.protectSheet(sheet);
}

async function openSorted(): Promise<OpenExcel> {
  const excel = await openMadeExcel(plan);
  await sortTwo(excel);
  return excel;
}

const answersIn = async ({ port }: OpenExcel) =>
  sound(await openLiveWorkbook(port, areaKeys)).read.inputs.answers;

test("one difference, and a repair puts them back with all inputs", async () => {
  const excel = await openMadeExcel(plan);
  const [before, picture] = [await answersIn(excel), hostPicture(excel.host)];
  await sortTwo(excel);
  expect(await answersIn(excel)).toEqual(before);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  expect(checked.differences.filter(({ code }) => code === "rowsMoved")).toHaveLength(1);
  const repaired = sound(await repairWorkbook(excel.port, checked));
  expect(repaired.differences).toEqual([]);
  expect(await answersIn(excel)).toEqual(before);
  expect(hostPicture(excel.host)).toBe(picture);
  excel.close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 12 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)("when any request %s, they are back, or as before", async (_, fault) => {
  const clean = await openSorted();
  const before = hostPicture(clean.host);
  const checked = sound(await checkWorkbook(clean.port, areaKeys));
  clean.host.resetTraffic();
  sound(await repairWorkbook(clean.port, checked));
  const { requests } = clean.host.traffic;
  const finished = hostPicture(clean.host);
  clean.close();
  for (let nth = 1; nth <= requests; nth += 1) {
    const excel = await openSorted();
    excel.host.inject(nth, fault);
    const outcome = await repairWorkbook(excel.port, checked);
    const after = hostPicture(excel.host);
    expect([nth, after === finished || after === before]).toEqual([nth, true]);
    expect(outcome.ok ? after : "told").toBe(outcome.ok ? finished : "told");
    excel.close();
  }
});

test("what someone else gives in such a row during a repair is not lost: nothing is put back then", async () => {
  const cell = span(first, 14, first, 14);
  let told = 0;
  for (let nth = 1; nth <= 4; nth += 1) {
    const excel = await openSorted();
    const checked = sound(await checkWorkbook(excel.port, areaKeys));
    excel.host.beforeRequest(nth, () => {
      excel.host.person.edit(sheet, cell, "theirs", "the other");
    });
    const outcome = await repairWorkbook(excel.port, checked);
    const { "1.1.2": theirs, ...others } = await answersIn(excel);
    expect([nth, theirs?.comment]).toEqual([nth, "theirs"]);
    expect(others["1.1.1"]?.comment).not.toBe("theirs");
    if (!outcome.ok) {
      told += 1;
      expect(outcome.problems.map(({ code }) => code)).toEqual(["linesMoved"]);
      const again = sound(await checkWorkbook(excel.port, areaKeys));
      expect(sound(await repairWorkbook(excel.port, again)).differences).toEqual([]);
      expect((await answersIn(excel))["1.1.2"]?.comment).toBe("theirs");
    }
    excel.close();
  }
  expect(told).toBeGreaterThan(1);
});
