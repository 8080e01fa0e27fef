import { maxColumns, maxRows } from "../a1";
import { parseCorner, printCorner } from "./corner";
import { sheetSource, stringSource, wordSource } from "./tokenize";

/** Numbers are listed so that 1E5 is not taken for the cell E5; a word before "(" is a function. */
const wordPattern = new RegExp(
  String.raw`${stringSource}|${sheetSource}|\[[^\]]*\]|[\d.]\w*|${wordSource}\(?`,
  "gu",
);

/**
 * The formula's text as Excel would copy it so many rows down and columns to the right: relative
 * addresses move, those with dollar signs stay, one that leaves the sheet becomes #REF!. All else
 * stays as it is written; whole rows and columns, which the dialect refuses, do too.
 */
export function translateFormula(text: string, rowOffset: number, columnOffset: number): string {
  return text.replace(wordPattern, (token) => shift(token, rowOffset, columnOffset));
}

function shift(token: string, rowOffset: number, columnOffset: number): string {
  const corner = parseCorner(token);
  if (!corner) return token;
  const row = corner.fixedRow ? corner.row : corner.row + rowOffset;
  const column = corner.fixedColumn ? corner.column : corner.column + columnOffset;
  if (row < 1 || row > maxRows || column < 1 || column > maxColumns) return "#REF!";
  return printCorner({ ...corner, row, column });
}
