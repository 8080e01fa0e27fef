import fc from "fast-check";
import { parseFormula } from "../../../src/workbook/formula/parseFormula";
import { printFormula } from "../../../src/workbook/formula/printFormula";
import { formula } from "./arbitraryFormula";

function canonical(text: string): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.position}: ${text}`);
  return printFormula(parsed.formula);
}

/** The tree without the offsets, which tell texts apart that mean the same. */
function treeOf(text: string): unknown {
  return JSON.parse(JSON.stringify(parseFormula(text)).replace(/,?"at":\d+/g, ""));
}

test("canonical text is its own canonical text and means the same", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const printed = canonical(text);
      expect(canonical(printed)).toBe(printed);
      expect(treeOf(printed)).toEqual(treeOf(text));
    }),
  );
});

test.each([
  ["if( a1 , , 'x y'!b$2 )", "IF(A1,,'x y'!B$2)"],
  ["((A1)+(B1*C1))", "A1+B1*C1"],
  ["(A1+B1)*C1", "(A1+B1)*C1"],
  ["A1-(B1-C1)-D1", "A1-(B1-C1)-D1"],
  ["A1-(-B1*C1)", "A1-(-B1*C1)"],
  ["-(-A1)", "-(-A1)"],
  ["(-2)^2", "-2^2"],
  ["-(2^2)", "-(2^2)"],
  ["2^(3^2)", "2^(3^2)"],
  ["(A1%)%", "A1%%"],
  ["-(A1%)", "-(A1%)"],
  ["(A1=B1)=TRUE", "A1=B1=TRUE"],
  ["A1=(B1=TRUE)", "A1=(B1=TRUE)"],
  ["1e-7+.50+5.", "1E-7+0.5+5"],
  ["B$2:$A1", "$A1:B$2"],
  ["A1:A1", "A1"],
  ["A1:$A$1", "A1:$A$1"],
  ['"a""b"&#N/A', '"a""b"&#N/A'],
  ["'key'!A1", "key!A1"],
  ["NA()", "NA()"],
])("%s is printed %s", (text, printed) => {
  expect(canonical(text)).toBe(printed);
});
