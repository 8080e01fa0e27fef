import fc from "fast-check";
import { calculate } from "../../src/ironcalc/calculator";
import { parseFormula, printFormula } from "../../src/workbook/dialect";
import { formula, planOf, startCalculator } from "./planOf";

beforeAll(startCalculator);

/** Arithmetic with every operator, so that a lost or needless parenthesis shows in the result. */
const { arithmetic } = fc.letrec<{ arithmetic: string }>((tie) => {
  const unsigned = tie("arithmetic").map((part) => (/^[+-]/.test(part) ? `(${part})` : part));
  const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<", "<=", ">", "<>");
  return {
    arithmetic: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("2", "3", "0.5", "A1", "TRUE", '"4"'),
      fc.tuple(unsigned, operator, unsigned).map((parts) => parts.join("")),
      unsigned.map((part) => `-${part}`),
      unsigned.map((part) => `${part}%`),
      tie("arithmetic").map((part) => `(${part})`),
    ),
  };
});

function canonical(text: string): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${text}`);
  return printFormula(parsed.formula);
}

test("a formula and its canonical text have the same value", () => {
  const many = fc.array(arithmetic, { minLength: 50, maxLength: 100 });
  fc.assert(
    fc.property(many, (texts) => {
      const rows = texts.map((text) => [7, formula(text), formula(canonical(text))]);
      const values = calculate(planOf({ key: rows })).key ?? {};
      texts.forEach((text, row) => {
        const [written, printed] = [values[`B${row + 1}`], values[`C${row + 1}`]];
        expect([text, printed]).toEqual([text, written]);
      });
    }),
    { numRuns: 20 },
  );
});
