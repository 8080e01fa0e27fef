/** A cell, 1-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 1-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's size of a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((number, code) => number * 26 + code, 0);
}

/** "K20". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "A1:B2", or "A1" for a single cell; `dollar` is "$" for "$A$1:$B$2". */
export function rangeAddress(
  { top, left, bottom, right }: CellRange,
  dollar: "" | "$" = "",
): string {
  const corner = (row: number, column: number): string =>
    dollar + columnLetters(column) + dollar + row;
  const start = corner(top, left);
  return top === bottom && left === right ? start : `${start}:${corner(bottom, right)}`;
}

/** "K20" or "$K$20" → its position; null for anything else, or off the sheet. */
export function parseAddress(address: string): CellPosition | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  const position = { row: Number(digits), column: columnNumber(letters) };
  return letters !== "" && isOnSheet(position) ? position : null;
}

export function isOnSheet({ row, column }: CellPosition): boolean {
  return row >= 1 && row <= maxRows && column >= 1 && column <= maxColumns;
}

/** "A1:B2" or "A1", with or without dollar signs → its rectangle; null for anything else. */
export function parseRange(range: string): CellRange | null {
  const [start, end = start, ...rest] = range.split(":").map(parseAddress);
  return start && end && rest.length === 0 ? rangeBetween(start, end) : null;
}

/** The rectangle between two corners, in any order. */
export function rangeBetween(start: CellPosition, end: CellPosition): CellRange {
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
