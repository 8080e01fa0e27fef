import { checkUse } from "./formula/checkUse";
import type { FormulaError } from "./formula/formulaError";
import { parseFormula } from "./formula/parseFormula";

/**
 * The dialect of our formulas: what Excel 2016 and later, LibreOffice and IronCalc compute alike.
 *
 * - English text without "=": numbers, texts, TRUE and FALSE, error values, `+ - * / ^ & %`,
 *   comparisons, parentheses, cells and ranges (`key!$A$1:B2`), defined names, and the functions
 *   listed in `formula/functions.ts`.
 * - A range stands only where a function takes one. SUMPRODUCT sums a product of plain comparisons
 *   and ranges, `SUMPRODUCT((a=x)*(b>y)*r)`, and `MATCH(1,INDEX((a=x)*(b=y),0),0)` searches by one;
 *   any other calculation with ranges is an array formula, which each program treats in its own way.
 * - MATCH ends with a literal 0 and VLOOKUP with FALSE; what a criterion or either of them looks for
 *   has no wildcards, and in its text no number with decimals, which each locale reads in its way.
 *
 * `formula/formulaError.ts` names each thing that is refused.
 */
export { functionRules } from "./formula/functions";
export { mapReferences } from "./formula/mapReferences";
export { maxLength } from "./formula/formulaError";
export { parseFormula } from "./formula/parseFormula";
export { printFormula } from "./formula/printFormula";
export { renameSheets } from "./formula/renameSheets";
export { tokenize } from "./formula/tokenize";
export { copiesOf, translateFormula, type CopiedFormula } from "./formula/translateFormula";
export type { Formula, Reference } from "./formula/formula";
export type { FormulaError, FormulaErrorCode } from "./formula/formulaError";

/**
 * Everything in a formula's text that the dialect refuses, in the order of the text; nothing means
 * that the formula is safe.
 */
export function checkDialect(text: string): readonly FormulaError[] {
  const parsed = parseFormula(text);
  return parsed.ok ? checkUse(parsed.formula) : [parsed.error];
}
