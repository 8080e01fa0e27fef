import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { firstFindingRow } from "../../src/workbook/sheets/findings/layout";
import { allQuestions } from "../../src/model/catalogue";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf } from "../model/sampleInputs";
import { openExcel, sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3, 1, 1], [5]] }, { caps: [[4], [1, 2]] });
const ids = allQuestions(catalogue).map(({ id }) => id);
const answers = ids.map((id) => {
  const finding = { kind: "strength", text: `Finding ${id}` } as const;
  return [id, answerOf({ finding })] as const;
});
const plan = smallPlan(inputsOf(catalogue, { answers: Object.fromEntries(answers) }));
const { name } = plan.sheets.find(({ key }) => key === "Findings")!;

test("a row that a person inserts among the gathered findings hides none of them", async () => {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const listed = async () =>
    excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(name).getRange("A1:A40");
      cells.load("values");
      await context.sync();
      return (cells.values as string[][]).flat().filter((text) => text.startsWith("Finding "));
    });
  const before = await listed();
  expect(before).toEqual(expect.arrayContaining(ids.map((id) => `Finding ${id}`)));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    const row = firstFindingRow + 3;
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.protection.protect();
    await context.sync();
  });
  expect(await listed()).toEqual(before);
  const areaKeys = catalogue.areas.map(({ key }) => key);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  expect(checked.differences).toEqual([]);
  sound(await repairWorkbook(excel.port, checked));
  expect(await listed()).toEqual(before);
  excel.close();
});
