import { rangeAddress, type CellRange } from "../state/address";
import { invalidArgument } from "../state/excelError";
import { loneReference, mapPieces, rangeOf, renameSheets } from "./formulaPieces";
import type { FormulaRules } from "./formulaRules";
import type { LookUp } from "../state/lookUp";
import { spelledSheetName } from "../state/sheetName";

/** In place of a sheet's key or name, where a formula refers to a sheet that was deleted. */
const goneSheet = "#REF";

/** A reference to a sheet that is gone, as Excel shows it and takes it back: #REF!$A$1. */
const goneReference = /#REF!(?=\$?[A-Z]{1,3}\$?\d)/gi;

/**
 * A formula as it was given, without "=", checked as Excel checks it: it parses, is no longer than
 * may be, and its sheets exist. Gives the text with the sheets' keys.
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

/** A formula's text as people see it: with the names that the sheets have now. */
export function showFormula(book: LookUp, formula: string): string {
  return renameSheets(formula, (key) => {
    const sheet = book.state.sheets.find((each) => each.key === key);
    return sheet ? spelledSheetName(sheet.name) : goneSheet;
  });
}

/** The cells that a formula text (with sheet keys, without "=") is nothing but a reference to. */
export function referencedCells(
  { state }: LookUp,
  formula: string,
): { readonly sheet: string; readonly range: CellRange } | null {
  const found = loneReference(formula);
  const sheet = state.sheets.find(({ key }) => key === found?.sheet);
  return found && sheet ? { sheet: sheet.key, range: rangeOf(found) } : null;
}

/** The text by which a formula (with sheet keys) refers to the range for good. */
export function absoluteReference(sheet: string, range: CellRange): string {
  return `${sheet}!${rangeAddress(range, "$")}`;
}

/** A defined name may use others, this deep. */
const deepest = 8;

/** A formula as IronCalc is given it: defined names spelled out, sheets that are gone as #REF!. */
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
