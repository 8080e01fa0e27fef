import { sheetsBeside } from "../../../src/workbook/reading/sheetsBeside";
import { workbook } from "./sampleWorkbook";

test("the sheets that no points come from, by the names that they have now", () => {
  const renamed = workbook.names.map((name) =>
    name.name === "Kompass.Sheet.Interviews" ? { ...name, refersTo: "'Sam & taler'!$A$1" } : name,
  );
  expect([...sheetsBeside(renamed)].sort()).toEqual([
    "Actions",
    "Agreement",
    "Checks",
    "Comparison",
    "Documents",
    "Findings",
    "Sam & taler",
    "Summary",
  ]);
});

test("never one that is needed, too, and none where the names are gone", () => {
  const home = workbook.names.find(({ name }) => name === "Kompass.Sheet.Method")!;
  const moved = workbook.names.map((name) =>
    name.name === "Kompass.Sheet.Checks" ? { ...name, refersTo: home.refersTo } : name,
  );
  expect(sheetsBeside(moved).has("Method")).toBe(false);
  expect(sheetsBeside([]).size).toBe(0);
});
