import { columnLetters, parseAddress, type CellPosition } from "../a1";

/** A cell, and whether dollar signs fix its row and column. */
export interface Corner extends CellPosition {
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Parses `$K20`; null if the text is not an address on a sheet. */
export function parseCorner(text: string): Corner | null {
  const position = parseAddress(text);
  return (
    position && { ...position, fixedRow: text.includes("$", 1), fixedColumn: text.startsWith("$") }
  );
}

/** The corner's address, with its dollar signs. */
export function printCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row}`;
}
