import { maxColumns, maxRows, type CellPosition } from "../a1";
import { parseCorner, printCorner, type Corner } from "./corner";
import { quotedSource, sheetSource, stringSource, wordSource } from "./tokenize";

/** Matches numbers too, so that 1E5 is not read as the cell E5. A word before "(" is a function. */
const wordPattern = new RegExp(
  String.raw`${stringSource}|${sheetSource}|${quotedSource}|\[[^\]]*\]?|[\d.]\w*|${wordSource}\(?`,
  "gu",
);

/** Returns a formula's text copied by this many rows down and columns to the right. */
export type CopiedFormula = (rowOffset: number, columnOffset: number) => string;

/**
 * Returns the formula's text as Excel would copy it by this many rows down and columns to the
 * right. Relative addresses move, those with dollar signs stay, and an address off the sheet
 * becomes #REF!. The rest stays as written, including whole rows and columns, which the dialect
 * refuses.
 */
export function translateFormula(text: string, rowOffset: number, columnOffset: number): string {
  return copiesOf(text)(rowOffset, columnOffset);
}

/** Like `translateFormula`, for many copies of a formula: finds its addresses only once. */
export function copiesOf(text: string): CopiedFormula {
  /** Texts that stay alternate with addresses that move. */
  const parts: (string | Corner)[] = [];
  let rest = 0;
  for (const match of text.matchAll(wordPattern)) {
    const corner = parseCorner(match[0]);
    if (!corner || (corner.fixedRow && corner.fixedColumn && isOnSheet(corner))) continue;
    parts.push(text.slice(rest, match.index), corner);
    rest = match.index + match[0].length;
  }
  parts.push(text.slice(rest));
  return (rowOffset, columnOffset) => {
    let copied = "";
    for (const part of parts) {
      copied += typeof part === "string" ? part : shift(part, rowOffset, columnOffset);
    }
    return copied;
  };
}

function shift(corner: Corner, rowOffset: number, columnOffset: number): string {
  const row = corner.fixedRow ? corner.row : corner.row + rowOffset;
  const column = corner.fixedColumn ? corner.column : corner.column + columnOffset;
  return isOnSheet({ row, column }) ? printCorner({ ...corner, row, column }) : "#REF!";
}

function isOnSheet({ row, column }: CellPosition): boolean {
  return row >= 1 && row <= maxRows && column >= 1 && column <= maxColumns;
}
