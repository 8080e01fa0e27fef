import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

const host = createHost();
const pane = openPane(host);
afterAll(closePanes);

interface Way {
  readonly address?: string;
  readonly format?: string;
  readonly as?: "values" | "formulas";
}

/** What a range gives after it was given something, each test on a sheet of its own. */
async function given(values: unknown, { address = "A1", format, as = "values" }: Way = {}) {
  return pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = format as never;
    range[as] = values as unknown[][];
    range.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    return range.toJSON();
  });
}

test("values come back with their types, blanks as nothing", async () => {
  const found = await given(
    [
      [1.5, "a", true],
      ["", null, "#N/A"],
    ],
    { address: "A1:C2" },
  );
  expect(found.values).toEqual([
    [1.5, "a", true],
    ["", "", "#N/A"],
  ]);
  expect(found.valueTypes).toEqual([
    ["Double", "String", "Boolean"],
    ["Empty", "Empty", "Error"],
  ]);
  expect(found.formulas).toEqual(found.values);
});

test.each<[string, unknown, string]>([
  ["3", 3, "Double"],
  ["-1.5", -1.5, "Double"],
  ["1,234", 1234, "Double"],
  ["1E3", 1000, "Double"],
  ["50%", 0.5, "Double"],
  ["TRUE", true, "Boolean"],
  ["#DIV/0!", "#DIV/0!", "Error"],
  ["2019-01-01", 43466, "Double"],
  ["1.1.2019", 43466, "Double"],
  ["1/2/2019", 43467, "Double"],
  // The trap: an id of a question becomes a day in 2001.
  ["1.1.1", 36892, "Double"],
  ["12:30", 0.5208333333333334, "Double"],
  ["'1.1.1", "1.1.1", "String"],
  ["'=1", "=1", "String"],
  ["1.13.1", "1.13.1", "String"],
  ["1,5", "1,5", "String"],
  ["abc", "abc", "String"],
  ["-", "-", "String"],
  ["=1+2", 3, "Double"],
  ["+1+2", 3, "Double"],
])("a text %s in a cell without a format is read as Excel reads it", async (text, value, type) => {
  const found = await given([[text]]);
  expect([found.values![0]![0], found.valueTypes![0]![0]]).toEqual([value, type]);
});

test("3/4 is a date, and leaves a date's format", async () => {
  const found = await given([["3/4"]]);
  expect(found.valueTypes).toEqual([["Double"]]);
  expect(found.numberFormat).toEqual([["m/d/yyyy"]]);
});

test.each(["1.1.1", "- mangler", "3/4", "=1+1", "50%", "TRUE"])(
  "%s stays text where the format is @",
  async (text) => {
    const found = await given([[text]], { format: "@", as: "formulas" });
    expect(found.values).toEqual([[text]]);
    expect(found.valueTypes).toEqual([["String"]]);
  },
);

test("numbers and truth values become text where the format is @", async () => {
  const found = await given([[3, true]], { address: "A1:B1", format: "@" });
  expect(found.values).toEqual([["3", "TRUE"]]);
});

test("a single value fills the range, a formula with its references moving", async () => {
  expect((await given("x", { address: "A1:B2" })).values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
  const found = await given("=ROW(A1)*10", { address: "B2:B4", as: "formulas" });
  expect(found.formulas).toEqual([["=ROW(A1)*10"], ["=ROW(A2)*10"], ["=ROW(A3)*10"]]);
  expect(found.values).toEqual([[10], [20], [30]]);
});

test("null leaves a cell alone, an empty text clears it", async () => {
  const found = await pane.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  expect(found.values).toEqual([[1, "", 4]]);
  expect(found.valueTypes).toEqual([["Double", "Empty", "Double"]]);
});

test("large arrays come in parts, and are one", async () => {
  const large = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => row * 100 + column),
  );
  expect((await given(large, { address: "B2:M201" })).values).toEqual(large);
});

test("copyFrom tiles over a larger range and moves relative references", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
    sheet.getRange("B1:C1").formulas = [["=A1*2", "=$A$1+A1"]];
    sheet.getRange("B2:C6").copyFrom(sheet.getRange("B1:C1"), "Formulas");
    sheet.getRange("E1").copyFrom("B5:C6", "Values");
    const copied = sheet.getRange("B6:C6");
    const values = sheet.getRange("E1:F2");
    copied.load("values,formulas");
    values.load("values,formulas");
    await context.sync();
    return [copied.formulas, copied.values, values.formulas];
  });
  expect(found).toEqual([
    [["=A6*2", "=$A$1+A6"]],
    [[12, 7]],
    [
      [10, 6],
      [12, 7],
    ],
  ]);
});

test("text shows a cell as its format has it", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1:F1");
    range.numberFormat = [["0.0", "0 %", "+0.0;-0.0;0.0", "yyyy-mm-dd", "General", "#,##0"]];
    range.values = [[1.25, 0.5, -2, 43466, 0.1, 1234567]];
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(found).toEqual([["1.3", "50 %", "-2.0", "2019-01-01", "0.1", "1,234,567"]]);
});

test("ranges are found by every kind of address", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ark 'én'".replaceAll("'", ""));
    sheet.getRange("C3:D5").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const ranges = [
      sheet.getRange("$C$3"),
      sheet.getRange("C:D"),
      sheet.getRange("5:6"),
      sheet.getRangeByIndexes(2, 2, 2, 1),
      sheet.getCell(0, 0),
      sheet.getUsedRange(true),
      sheet.getRange("A1:C4").getUsedRange(true),
      sheet.getRange("C3").getEntireRow().getIntersection("D:D"),
      sheet.getRange("C3").getOffsetRange(1, -1).getResizedRange(1, 1),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("'Ark én'!", ""));
  });
  expect(found).toEqual(["C3", "C:D", "5:6", "C3:C4", "A1", "C3:D5", "C3:C4", "D3", "B4:C5"]);
});
