import type { Fault } from "../../src/standin";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { openMadeExcel } from "../support/madeExcel";
import { sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const plan = smallPlan(inputsOf(catalogueOf({ caps: [[2, 3]] })));

/** What Excel refuses for a moment only, and what it is called when it lasts. */
const passing: readonly (readonly [string, Fault, string])[] = [
  ["a cell is edited", { kind: "failure", code: 5004 }, "excelCellEdit"],
  ["too much is asked at once", { kind: "failure", code: 5102 }, "excelBusy"],
  ["Excel is busy", { kind: "error", code: "HostIsBusy" }, "excelBusy"],
  ["another workbook is in front", { kind: "error", code: "InvalidSelection" }, "excelElsewhere"],
];

test.each(passing)("while %s, it is asked again, a few times", async (_, fault, code) => {
  const excel = await openMadeExcel(plan);
  for (let nth = 1; nth <= 4; nth += 1) excel.host.inject(nth, fault);
  sound(await excel.port.read(["Overview"]));
  for (let nth = 1; nth <= 5; nth += 1) excel.host.inject(nth, fault);
  const read = await excel.port.read(["Overview"]);
  expect(read.problems.map((found) => found.code)).toEqual([code]);
  excel.close();
});
