import { maxColumns, maxRows, type CellPosition } from "../a1";
import { parseCorner, printCorner, type Corner } from "./corner";
import { quotedSource, sheetSource, stringSource, wordSource } from "./tokenize";

/** Numbers are listed so that 1E5 is not taken for the cell E5; a word before "(" is a function. */
const wordPattern = new RegExp(
  String.raw`${stringSource}|${sheetSource}|${quotedSource}|\[[^\]]*\]?|[\d.]\w*|${wordSource}\(?`,
  "gu",
);

/** A formula that can be copied: so many rows down and columns to the right. */
export type CopiedFormula = (rowOffset: number, columnOffset: number) => string;

/**
 * The formula's text as Excel would copy it so many rows down and columns to the right: relative
 * addresses move, those with dollar signs stay, one that leaves the sheet becomes #REF!. All else
 * stays as it is written; whole rows and columns, which the dialect refuses, do too.
 */
export function translateFormula(text: string, rowOffset: number, columnOffset: number): string {
  return copiesOf(text)(rowOffset, columnOffset);
}

/** The same for many copies of one formula, whose addresses are looked for once. */
export function copiesOf(text: string): CopiedFormula {
  /** Texts that stay, and addresses that move, in turn. */
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
