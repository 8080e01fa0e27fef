import { quoteSheetName } from "../../src/workbook/a1";
import { deleteSheet } from "../workbook/reading/excelEdits";
import { withoutName, withSheet } from "../workbook/reading/rawWorkbookOf";
import { plan, workbook } from "./damagedWorkbook";
import { differencesIn } from "./verifiedWorkbook";

describe("sheets and names", () => {
  const name = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;

  test("a hidden sheet is found", () => {
    const hidden = withSheet(workbook, "Checks", (sheet) => ({ ...sheet, hidden: true }));
    expect(differencesIn(hidden)).toEqual([
      {
        code: "sheetHidden",
        sheet: "Checks",
        cell: "",
        found: null,
        expected: null,
        canRepair: true,
      },
    ]);
  });

  test("a deleted sheet is found, and the names that led to it", () => {
    const found = differencesIn(deleteSheet(workbook, "Checks"));
    expect(found).toEqual([
      {
        code: "sheetMissing",
        sheet: "Checks",
        cell: "",
        found: null,
        expected: "Checks",
        canRepair: true,
      },
      {
        code: "nameBroken",
        sheet: "",
        cell: "Kompass.Sheet.Checks",
        found: "#REF!",
        expected: "Checks!$A$1",
        canRepair: true,
      },
    ]);
  });

  test("the deleted sheet Method is found, with the names and formulas that led to it", () => {
    const found = differencesIn(deleteSheet(workbook, "Method"), ["methodSheetMissing"]);
    expect(found).toContainEqual(
      expect.objectContaining({ code: "sheetMissing", expected: "Method" }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "nameBroken", cell: "Kompass.Weight.System" }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "formulaChanged", sheet: "1 Area 1", found: "#REF!" }),
    );
  });

  test("a deleted area's sheet is found, with what it did to the others", () => {
    const allowed = ["sheetMissing", "questionMissing"];
    const found = differencesIn(deleteSheet(workbook, name("area_area2")), allowed);
    expect(found).toContainEqual(
      expect.objectContaining({ code: "sheetMissing", expected: name("area_area2") }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "nameBroken", cell: "Kompass.Area.area2.Points" }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: "formulaChanged", sheet: "Overview", found: "#REF!" }),
    );
  });

  test.each(["Kompass.Total", "Kompass.Area.area1.Points", "Kompass.Levels"])(
    "the name %s that is gone or broken is found",
    (gone) => {
      const { refersTo } = plan.names.find((each) => each.name === gone)!;
      const expected = {
        code: "nameBroken",
        sheet: "",
        cell: gone,
        expected: refersTo.replace("area_area1!", `${quoteSheetName(name("area_area1"))}!`),
        canRepair: true,
      };
      expect(differencesIn(withoutName(workbook, gone))).toEqual([{ ...expected, found: null }]);
      const names = workbook.names.map((each) =>
        each.name === gone ? { ...each, refersTo: "#REF!" } : each,
      );
      expect(differencesIn({ ...workbook, names })).toEqual([{ ...expected, found: "#REF!" }]);
    },
  );
});
