import { checkUse } from "./formula/checkUse";
import type { FormulaError } from "./formula/formulaError";
import { parseFormula } from "./formula/parseFormula";

/**
 * The dialect of our formulas: what Excel 2016 and later, LibreOffice and IronCalc compute alike.
 *
 * - English text without "=": numbers, texts, TRUE and FALSE, error values, `+ - * / ^ & %`,
 *   comparisons, parentheses, cells and ranges (`key!$A$1:B2`), defined names, and the functions
 *   listed in `formula/functions.ts`.
 * - Ranges are only allowed where a function takes one. SUMPRODUCT sums a product of plain
 *   comparisons and ranges, `SUMPRODUCT((a=x)*(b>y)*r)`, and `MATCH(1,INDEX((a=x)*(b=y),0),0)`
 *   searches with one. Any other calculation with ranges is an array formula, which each program
 *   handles differently.
 * - MATCH ends with a literal 0 and VLOOKUP with FALSE. Criteria and the values that these two look
 *   up contain no wildcards, and no decimal numbers within text, which depend on the locale.
 *
 * `formula/formulaError.ts` lists everything that is refused.
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
 * Returns everything that the dialect refuses in a formula, in the order of its text; empty if the
 * formula is safe.
 */
export function checkDialect(text: string): readonly FormulaError[] {
  const parsed = parseFormula(text);
  return parsed.ok ? checkUse(parsed.formula) : [parsed.error];
}
