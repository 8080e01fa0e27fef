import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { openExcel, sound, type OpenExcel } from "../support/openExcel";
import type { Inputs } from "../../src/model/inputs";

const megabyte = 1_000_000;
const small = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });

/** A hundred questions in each area. */
const large = catalogueOf(
  ...Array.from({ length: 20 }, () => ({
    caps: Array.from({ length: 20 }, () => Array.from({ length: 5 }, () => 1)),
  })),
);

async function openMade(plan: WorkbookPlan): Promise<OpenExcel> {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  excel.host.resetTraffic();
  return excel;
}

const workbooks: readonly (readonly [string, Inputs, number])[] = [
  ["1,000 measurements", inputsOf(small, { measurements: measurementRows(small, 1000) }), 4],
  ["20 areas of 100 questions", inputsOf(large), 7],
];

test.each(workbooks)(
  "a workbook with %s is read in answers below four megabytes",
  async (_, inputs, most) => {
    const { host, port, close } = await openMade(buildWorkbookPlan(inputs));
    const areaKeys = inputs.catalogue.areas.map(({ key }) => key);
    const live = sound(await openLiveWorkbook(port, areaKeys));
    expect(live.read.inputs).toEqual(inputs);
    expect(host.traffic.largestAnswer).toBeLessThan(4 * megabyte);
    expect(host.traffic.requests).toBeLessThanOrEqual(most);
    close();
  },
);

/** Many rows of a sheet are filled with texts so long, far below what is ours. */
async function openFilled(rows: number, length: number): Promise<OpenExcel> {
  const excel = await openMade(buildWorkbookPlan(inputsOf(small)));
  const { person } = excel.host;
  person.unprotectSheet("Findings");
  for (let row = 1001; row <= 1000 + rows; row += 1) {
    person.edit("Findings", `K${row}`, `${row} `.padEnd(length, "x"));
  }
  excel.host.resetTraffic();
  return excel;
}

const keys = ["Findings", "Comparison"];

async function lastTexts({ port }: OpenExcel): Promise<unknown[]> {
  const { sheets } = sound(await port.read(keys));
  const { cells } = sheets.find(({ name }) => name === "Findings")!;
  return [...cells]
    .filter(([cell]) => /^K1\d{3}$/.test(cell))
    .map(([cell, { value }]) => [cell, Number.parseInt(String(value))]);
}

const expected = (rows: number, shift = 0) =>
  Array.from({ length: rows }, (_, index) => [`K${1001 + shift + index}`, 1001 + index]);

test("what is far more than what comes before it is read in parts that Excel gives", async () => {
  const excel = await openFilled(300, 32_000);
  expect(await lastTexts(excel)).toEqual(expected(300));
  // A part that is too much is asked for in halves.
  expect(excel.host.traffic.largestAnswer).toBeGreaterThan(5 * megabyte);
  excel.close();
});

test("rows that others insert between two parts are in neither twice nor left out", async () => {
  const excel = await openFilled(300, 32_000);
  await lastTexts(excel);
  const { requests } = excel.host.traffic;
  expect(requests).toBeGreaterThan(5);
  for (let nth = 2; nth <= requests; nth += 3) {
    const filled = await openFilled(300, 32_000);
    filled.host.beforeRequest(nth, () => {
      filled.host.person.insertRows("Findings", "900:909");
    });
    expect([nth, await lastTexts(filled)]).toEqual([nth, expected(300, 10)]);
    filled.close();
  }
  excel.close();
});

test("a workbook whose rows never rest is not read, and Excel is said to be busy", async () => {
  const excel = await openFilled(300, 32_000);
  for (let nth = 2; nth <= 100; nth += 1) {
    excel.host.beforeRequest(nth, () => {
      excel.host.person.insertRows("Findings", "900:900");
    });
  }
  const read = await excel.port.read(keys);
  expect(read.problems.map(({ code }) => code)).toEqual(["excelBusy"]);
  excel.close();
});
