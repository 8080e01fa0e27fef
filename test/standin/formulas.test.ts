import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

const host = createHost();
const { codeOf, run } = openPane(host);
const write = async (formula: string): Promise<string> =>
  codeOf(({ workbook }) => {
    workbook.worksheets.getFirst().getRange("D5").formulas = [[formula]];
  });

test.each([
  ["=1+", "InvalidArgument"],
  ["=SUM(", "InvalidArgument"],
  ["=IF()", "InvalidArgument"],
  ["=R1C1", "NotImplemented"],
  ["=Nowhere!A1", "InvalidArgument"],
  ["=A:A", "NotImplemented"],
  ["=SUM(1:3)", "NotImplemented"],
  ["={1,2}", "NotImplemented"],
  ["=A1#", "NotImplemented"],
  ["=@A1", "NotImplemented"],
  ["=A1:B2 B2:C3", "NotImplemented"],
  ["=A1:INDEX(B1:B9,2)", "NotImplemented"],
  ["=Sheet1:Sheet2!A1", "NotImplemented"],
  ["=XFE1", "NotImplemented"],
  ["- a b", "NotImplemented"],
])("%s is %s without a check of one's own", async (formula, code) => {
  expect(await write(formula)).toBe(code);
});

test.each([
  ["=SUM(A1:$B$2, 1E-5)*50%", "=SUM(B2:$B$2, 1E-5)*50%"],
  ['=IF(A1="A1",\'Sheet1\'!A$1,"""A1""")&LOG10(A1)', '=IF(B2="A1",Sheet1!B$1,"""A1""")&LOG10(B2)'],
  ["=Some.Name+#N/A+A1", "=Some.Name+#N/A+B2"],
])("%s is taken, and only its relative references move", async (formula, moved) => {
  expect(await write(formula)).toBe("done");
  const copied = await run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("E6").copyFrom("D5");
    const range = sheet.getRange("E6").load("formulas");
    await range.context.sync();
    return range.formulas;
  });
  expect(copied).toEqual([[moved]]);
});

test("a check of one's own says why a formula is refused", () => {
  const own = createHost({
    formulaCheck: (formula) => (formula.includes("*") ? "no stars" : null),
  });
  expect(() => {
    own.person.edit("Sheet1", "A1", "=2*3");
  }).toThrow("does not parse (no stars): =2*3");
});
