import fc from "fast-check";
import type { FormulaErrorCode } from "../../../src/workbook/formula/formulaError";
import { parseFormula } from "../../../src/workbook/formula/parseFormula";
import { formula } from "./arbitraryFormula";

function refusalOf(text: string): FormulaErrorCode | null {
  const parsed = parseFormula(text);
  return parsed.ok ? null : parsed.error.code;
}

test("every formula of the dialect is read", () => {
  fc.assert(fc.property(formula, (text) => refusalOf(text) === null));
});

test("no text makes the parser throw, and a refusal points into the text", () => {
  const pieces = fc.constantFrom(
    ...Array.from("A1:$!'\"{}[]()#@,.+-*%^&<>= \n1E9"),
    "SUM",
    "R1C1",
    "'a'!",
  );
  const rubbish = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(rubbish, fc.string({ unit: "binary" })), (text) => {
      const parsed = parseFormula(text);
      if (parsed.ok) return true;
      const { position, detail } = parsed.error;
      return text.slice(position, position + detail.length) === detail && position <= text.length;
    }),
    { numRuns: 2000 },
  );
});

test("a formula becomes a tree", () => {
  expect(parseFormula("-key!$A1:b$2 ^ 2%")).toEqual({
    ok: true,
    formula: {
      kind: "operation",
      operator: "^",
      at: 13,
      left: {
        kind: "sign",
        sign: "-",
        at: 0,
        operand: {
          kind: "reference",
          at: 1,
          reference: {
            sheet: "key",
            top: 1,
            left: 1,
            bottom: 2,
            right: 2,
            absolute: { top: false, left: true, bottom: true, right: false },
          },
        },
      },
      right: { kind: "percent", at: 16, operand: { kind: "number", value: 2, at: 15 } },
    },
  });
});

test.each<[FormulaErrorCode, readonly string[]]>([
  ["tooLong", [`"${"x".repeat(8192)}"`]],
  ["tooDeep", ["(".repeat(65) + "1" + ")".repeat(65), `${"ABS(".repeat(65)}1${")".repeat(65)}`]],
  ["unexpectedText", ["=A1", "1 2", '"a" "b"', "A1:B2:C3", "A1:SUM(B1)", "A1)", "A$", '"open']],
  ["unexpectedText", ["A1;B1", "1.2.3", "a\\b"]],
  ["unexpectedEnd", ["", " ", "1+", "SUM(A1", "(A1", "key!", "A1:", "-", "IF(A1,"]],
  ["arrayConstant", ["{1,2}", "SUM({1;2})", "MATCH(A1,{1},0)"]],
  ["doubleSign", ["--A1", "- -A1", "SUM(--A1)", "1--1", "1+-1", "-+1"]],
  ["structuredReference", ["Table1[Points]", "SUM([@Points])", "Table1[[#All],[Points]]"]],
  ["union", ["A1,B1", "(A1,B1)", "SUM((A1,B1))"]],
  ["intersection", ["A1:B2 B2:C3", "SUM(A1:B2 B1)", "(A1) (B1)", "(A1) key!B1"]],
  ["wholeLines", ["SUM(A:A)", "SUM($A:$C)", "SUM(1:3)", "SUM($1:$3)", "SUM(key!A:A)"]],
  ["r1c1", ["R1C", "RC", "R", "R[-1]C", "C+1"]],
  ["implicitIntersection", ["@A1:A3", "SUM(@A1)"]],
  ["spill", ["A1#", "SUM(A1#)"]],
  ["offSheet", ["XFE1", "A1048577", "key!ZZZ1", "A0"]],
  ["sheetName", ["'[book.xlsx]key'!A1", "'a:b'!A1", "A1!B2", "R1C1!B2"]],
  ["sheetOfName", ["key!Kompass.Total", "'1 Demokrati'!Total"]],
  ["numberPrecision", ["0.30000000000000004", "1E400", "1E308", "1E-320"]],
  ["unknownFunction", ["NOW()", "LOOKUP(2,A1:A3)", "_xlfn.IFS(A1,1)", "TRUE()", "LOG10(1)"]],
  ["argumentCount", ["NA(1)", "SUM()", "IF(A1)", "COUNTIFS(A1:A3,1,B1:B3)", "ROUND(1,2,3)"]],
])("%s", (code, texts) => {
  expect(texts.map((text) => [text, refusalOf(text)])).toEqual(texts.map((text) => [text, code]));
});

test("a long chain of operators is no nesting", () => {
  expect(refusalOf("1+".repeat(4000) + "1")).toBeNull();
  expect(refusalOf("(".repeat(64) + "1" + ")".repeat(64))).toBeNull();
});
