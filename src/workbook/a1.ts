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

/** Whether a range contains a cell. */
export function contains(range: CellRange, row: number, column: number): boolean {
  const { top, left, bottom, right } = range;
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A map key for a cell. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The cell of such a key. */
export function placeOf(key: string): CellPosition {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** Excel's limits for a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "K20". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "$K$20". */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** "A1:B2", or "A1" for a single cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const start = cellAddress(top, left);
  return top === bottom && left === right ? start : `${start}:${cellAddress(bottom, right)}`;
}

/** The address of the range between two corners, both included: "A1:B2". */
export function span(top: number, left: number, bottom: number, right: number): string {
  return rangeAddress({ top, left, bottom, right });
}

/** "$A$1:$B$2", or "$A$1" for a single cell. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const start = absoluteAddress(top, left);
  return top === bottom && left === right ? start : `${start}:${absoluteAddress(bottom, right)}`;
}

const addressPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/**
 * "K20" or "$K$20" → its position, 1-based; null for any other text and for cells beyond Excel's
 * limits.
 */
export function parseAddress(address: string): CellPosition | null {
  const match = addressPattern.exec(address);
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return column <= maxColumns && row <= maxRows ? { row, column } : null;
}

/** "A1:B2" or "A1", with or without dollar signs → its rectangle; null for any other text. */
export function parseRange(range: string): CellRange | null {
  const [first, second = first, ...rest] = range.split(":");
  const start = parseAddress(first ?? "");
  const end = parseAddress(second ?? "");
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/**
 * Returns a sheet name as written in formulas: in apostrophes unless it is a plain word that cannot
 * be read as an address or a truth value.
 */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !addressPattern.test(name);
  return isPlain && !/^(?:R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
