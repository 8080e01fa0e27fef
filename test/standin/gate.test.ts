import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Members by the requirement set that they came with. */
const members: readonly (readonly [string, string, Batch])[] = [
  ["1.7", "freeze panes", (sheet) => sheet.freezePanes.freezeRows(1)],
  [
    "1.8",
    "data validation",
    (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 4, operator: "Between" },
      };
    },
  ],
  [
    "1.9",
    "screen updating",
    (_sheet, { workbook }) => workbook.application.suspendScreenUpdatingUntilNextSync(),
  ],
  ["1.9", "page layout", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["1.9", "copyFrom", (sheet) => sheet.getRange("A2").copyFrom("A1")],
  ["1.11", "culture", (_sheet, { workbook }) => workbook.application.cultureInfo.load("name")],
  ["1.13", "table.resize", (sheet) => sheet.tables.add("A1:B3", true).resize("A1:B4")],
];

describe.each(["1.6", "1.8", "1.9", "1.12", "1.13"])("an Excel of ExcelApi %s", (level) => {
  const { codeOf } = openPane(createHost(), "me", { excelApi: level });
  const minor = (version: string): number => Number(version.split(".")[1]);

  test.each(members)("%s: %s", async (since, _name, batch) => {
    const code = await codeOf((context) => batch(context.workbook.worksheets.add(), context));
    expect(code).toBe(minor(since) <= minor(level) ? "done" : "ApiNotFound");
  });
});
