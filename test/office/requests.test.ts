import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { inputsOf } from "../model/sampleInputs";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { openExcel, sound } from "../support/openExcel";
import { areaKeys, exampleInputs, examplePlan } from "../support/exampleWorkbook";

const kilobyte = 1000;

test("a new workbook takes fewer than 1,400 KB in all", async () => {
  const excel = await openExcel();
  const plan = buildWorkbookPlan(inputsOf(builtinCatalogue("nb"), { language: "nb" }));
  sound(await excel.port.render(plan));
  expect(excel.host.traffic.bytes).toBeLessThan(1400 * kilobyte);
  excel.close();
});

test("generating takes one request per sheet and eight more, none of them large", async () => {
  const excel = await openExcel();
  sound(await excel.port.render(examplePlan));
  const { traffic } = excel.host;
  expect(traffic.requests).toBeLessThanOrEqual(examplePlan.sheets.length + 8);
  expect(traffic.requests).toBeLessThanOrEqual(27);
  expect(traffic.largest).toBeLessThan(150 * kilobyte);
  expect(traffic.bytes).toBeLessThan(1400 * kilobyte);
  excel.host.resetTraffic();

  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  expect(excel.host.traffic.requests).toBe(1);
  expect(live.read.inputs).toEqual(exampleInputs);

  excel.host.resetTraffic();
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  expect(checked.differences).toEqual([]);
  expect(excel.host.traffic.requests).toBeLessThanOrEqual(2);
  excel.close();
});
