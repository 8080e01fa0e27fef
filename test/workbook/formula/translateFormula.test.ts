import fc from "fast-check";
import { mapReferences } from "../../../src/workbook/formula/mapReferences";
import { parseFormula } from "../../../src/workbook/formula/parseFormula";
import { printFormula } from "../../../src/workbook/formula/printFormula";
import { translateFormula } from "../../../src/workbook/formula/translateFormula";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM( key!A1:B2 )", "SUM( key!B3:C4 )"],
  ["'A1 B2'!C3&A1.B2&\"A1\"", "'A1 B2'!D5&A1.B2&\"A1\""],
  ["1E5+E5+Kompass.A1+TRUE", "1E5+F7+Kompass.A1+TRUE"],
  ["LOG10(A1)+Table1[A1]", "LOG10(B3)+Table1[A1]"],
  ["XFD1+A1048575", "#REF!+#REF!"],
])("%s copied two rows down and one column right is %s", (text, copied) => {
  expect(translateFormula(text, 2, 1)).toBe(copied);
});

test("it moves as the tree does", () => {
  const cell = fc
    .tuple(fc.constantFrom("", "$"), fc.constantFrom("D", "AA", "r"), fc.constantFrom("", "$"))
    .chain(([fixed, column, fixedRow]) =>
      fc.integer({ min: 9, max: 99 }).map((row) => fixed + column + fixedRow + row),
    );
  const offset = fc.integer({ min: -3, max: 99 });
  fc.assert(
    fc.property(cell, offset, offset, (text, rows, columns) => {
      const parsed = parseFormula(`SUM(${text},1E5)`);
      if (!parsed.ok) throw new Error(parsed.error.code);
      const moved = mapReferences(parsed.formula, (reference) => {
        const top = reference.top + (reference.absolute.top ? 0 : rows);
        const left = reference.left + (reference.absolute.left ? 0 : columns);
        return { ...reference, top, left, bottom: top, right: left };
      });
      const translated = parseFormula(translateFormula(`SUM(${text},1E5)`, rows, columns));
      expect(translated.ok && printFormula(translated.formula)).toBe(printFormula(moved));
    }),
  );
});
