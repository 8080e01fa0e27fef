import { mapReferences } from "../../../src/workbook/formula/mapReferences";
import { parseFormula } from "../../../src/workbook/formula/parseFormula";
import { printFormula } from "../../../src/workbook/formula/printFormula";

function shiftRows(text: string): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const before = JSON.stringify(parsed.formula);
  const mapped = mapReferences(parsed.formula, (reference) => ({
    ...reference,
    sheet: "moved",
    top: reference.top + 1,
    bottom: reference.bottom + 1,
  }));
  expect(JSON.stringify(parsed.formula)).toBe(before);
  return printFormula(mapped);
}

test("every reference is mapped, wherever it stands, and nothing else is touched", () => {
  expect(shiftRows('IF(-A1%>key!$B$2:C3,,"A1"&Kompass.Total)+SUM((A1*2),B2)')).toBe(
    'IF(-moved!A2%>moved!$B$3:C4,,"A1"&Kompass.Total)+SUM(moved!A2*2,moved!B3)',
  );
});
