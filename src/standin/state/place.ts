import { maxColumns, maxRows, parseRange, columnNumber, type CellRange } from "./address";
import { invalidArgument } from "./excelError";

/** Encodes a cell's position as one number. */
export function placeKey(row: number, column: number): number {
  return row * (maxColumns + 1) + column;
}

export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / (maxColumns + 1)), column: key % (maxColumns + 1) };
}

export const wholeSheet: CellRange = { top: 1, left: 1, bottom: maxRows, right: maxColumns };

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 1 && right === maxColumns;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 1 && bottom === maxRows;
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function boundingRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The parts of `range` outside `hole`, at most four rectangles. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  const common = intersection(range, hole);
  if (!common) return [range];
  const middle = { top: common.top, bottom: common.bottom };
  return [
    { ...range, bottom: common.top - 1 },
    { ...middle, left: range.left, right: common.left - 1 },
    { ...middle, left: common.right + 1, right: range.right },
    { ...range, top: common.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Maximum number of cells to visit one by one. */
const mostCells = 5_000_000;

/**
 * Visits the cells row by row.
 * @throws ExcelError if the range has more than five million cells
 */
export function forEachPlace(range: CellRange, visit: (row: number, column: number) => void): void {
  if (rowCount(range) * columnCount(range) > mostCells) {
    throw invalidArgument("the range has more than five million cells");
  }
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

const wholeLines = /^\$?(?:([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d{1,7}):\$?(\d{1,7}))$/i;

/** "A1:B2", "$A$1", "C:E" or "5:6"; null for anything else. */
export function parsePlainAddress(address: string): CellRange | null {
  const lines = wholeLines.exec(address);
  if (!lines) return parseRange(address);
  const [, first, last, top, bottom] = lines;
  const range =
    first && last
      ? { ...wholeSheet, ...ordered(columnNumber(first), columnNumber(last), "left", "right") }
      : { ...wholeSheet, ...ordered(Number(top), Number(bottom), "top", "bottom") };
  const isOnSheet =
    range.top >= 1 && range.left >= 1 && range.bottom <= maxRows && range.right <= maxColumns;
  return isOnSheet ? range : null;
}

function ordered<First extends string, Last extends string>(
  a: number,
  b: number,
  first: First,
  last: Last,
): Record<First | Last, number> {
  return { [first]: Math.min(a, b), [last]: Math.max(a, b) } as Record<First | Last, number>;
}
