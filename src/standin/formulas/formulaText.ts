import { rangeAddress, type CellRange } from "../state/address";
import { invalidArgument } from "../state/excelError";
import { loneReference, mapPieces, rangeOf, renameSheets } from "./formulaPieces";
import type { FormulaRules } from "./formulaRules";
import type { LookUp } from "../state/lookUp";
import { spelledSheetName } from "../state/sheetName";

/** Replaces the key or name of a deleted sheet in formulas. */
const goneSheet = "#REF";

/** A reference to a deleted sheet, as Excel displays and accepts it: #REF!$A$1. */
const goneReference = /#REF!(?=\$?[A-Z]{1,3}\$?\d)/gi;

/**
 * Checks a formula (without "=") as Excel does and returns it with sheet keys.
 * @throws ExcelError if it does not parse, is too long, or names a sheet that does not exist
 */
export function readFormula(
  book: LookUp & { readonly rules: FormulaRules },
  given: string,
): string {
  const text = given.trim().replace(goneReference, `'${goneSheet}'!`);
  book.rules.assertTaken(text);
  return renameSheets(text, (name) => {
    const sheet = book.findSheet(name);
    if (!sheet && name !== goneSheet) {
      throw invalidArgument(`the formula names a sheet that there is not: =${text}`);
    }
    return sheet?.key ?? `'${goneSheet}'`;
  });
}

/** The formula as people see it, with the sheets' current names. */
export function showFormula(book: LookUp, formula: string): string {
  return renameSheets(formula, (key) => {
    const sheet = book.state.sheets.find((each) => each.key === key);
    return sheet ? spelledSheetName(sheet.name) : goneSheet;
  });
}

/**
 * The cells that a formula (with sheet keys, without "=") refers to; null if it is not just a
 * reference.
 */
export function referencedCells(
  { state }: LookUp,
  formula: string,
): { readonly sheet: string; readonly range: CellRange } | null {
  const found = loneReference(formula);
  const sheet = state.sheets.find(({ key }) => key === found?.sheet);
  return found && sheet ? { sheet: sheet.key, range: rangeOf(found) } : null;
}

/** The absolute reference to a range, with the sheet's key. */
export function absoluteReference(sheet: string, range: CellRange): string {
  return `${sheet}!${rangeAddress(range, "$")}`;
}

/** How deeply defined names may be nested. */
const deepest = 8;

/**
 * The formula as passed to IronCalc: defined names are expanded, and deleted sheets become #REF!.
 */
export function evaluatedText(book: LookUp, formula: string, sheet: string, depth = 0): string {
  return mapPieces(formula, {
    reference: ({ sheet: key, text }) =>
      key === null || book.state.sheets.some((each) => each.key === key) ? text : `${goneSheet}!`,
    name: (word) => {
      const name = depth > deepest ? null : book.findName(word, sheet);
      if (!name) return word;
      const meant = evaluatedText(book, name.refersTo, sheet, depth + 1);
      return loneReference(meant) ? meant : `(${meant})`;
    },
  });
}
