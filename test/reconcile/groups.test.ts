import { groupDifferences } from "../../src/reconcile/groupDifferences";
import { deleteSheet } from "../workbook/reading/excelEdits";
import { withCell } from "../workbook/reading/rawWorkbookOf";
import { context, placeOf, plan } from "../workbook/reading/sampleWorkbook";
import { workbook } from "./damagedWorkbook";
import { differencesIn } from "./verifiedWorkbook";

const name = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;
const area = name("area_area2");
const [cap] = [placeOf(context.refs.areas.question("1.1.1", "cap"))];

test("without a cause nothing is grouped", () => {
  const found = differencesIn(withCell(workbook, ...cap, 99));
  expect(groupDifferences(found)).toEqual({ causes: [], others: found });
});

test("a sheet that is gone is one group, and a cap that someone changed is not in it", () => {
  const damaged = withCell(deleteSheet(workbook, area), ...cap, 99);
  const found = differencesIn(damaged, ["sheetMissing"]);
  const { causes, others } = groupDifferences(found);
  expect(causes.map(({ difference }) => difference.sheet)).toEqual([area]);
  expect(causes[0]!.follows).toHaveLength(found.length - 2);
  expect(others).toEqual([expect.objectContaining({ code: "capChanged" })]);
});

test("what follows from several missing sheets goes with the one that it should lead to", () => {
  const both = [area, name("Actions")].reduce(deleteSheet, workbook);
  const found = differencesIn(both, ["sheetMissing", "inputSheetMissing"]);
  const { causes, others } = groupDifferences(found);
  const names = ({ follows }: (typeof causes)[number]) =>
    follows.filter(({ code }) => code === "nameBroken").map(({ cell }) => cell);
  const [ofArea, ofActions] = causes.map(names);
  expect(others).toEqual([]);
  expect(ofArea).toContain("Kompass.Area.area2.Points");
  expect(ofActions).toEqual(expect.arrayContaining(["Kompass.Actions", "Kompass.Sheet.Actions"]));
  expect(causes.flatMap(({ follows }) => follows)).toHaveLength(found.length - 2);
});
