import type { CellRange } from "./address";
import type { ChartPlace } from "./chartState";
import type { SheetState } from "./state";

/** In points: Excel's default row height, and the width of one character in a column. */
export const defaultRowHeight = 15;
export const pointsPerCharacter = 5.25;
const defaultColumnWidth = 48;

export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.rowHeights.get(row)?.height ?? defaultRowHeight;
}

export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.columnWidths.get(column) ?? defaultColumnWidth;
}

/**
 * Sizes in points of the range's rows or columns that have one of their own, plus the default size
 * if there are others.
 */
export function sizeOfLines(
  sheet: SheetState,
  { top, left, bottom, right }: CellRange,
  line: "row" | "column",
): number[] {
  const [first, last] = line === "row" ? [top, bottom] : [left, right];
  const known = line === "row" ? sheet.rowHeights : sheet.columnWidths;
  const size = line === "row" ? rowHeight : columnWidth;
  const own = [...known.keys()].filter((number) => number >= first && number <= last);
  const sizes = own.map((number) => size(sheet, number));
  const rest = line === "row" ? defaultRowHeight : defaultColumnWidth;
  return own.length < last - first + 1 ? [...sizes, rest] : sizes;
}

/** The range's position and size, in points. */
export function placeOnSheet(
  sheet: SheetState,
  { top, left, bottom, right }: CellRange,
): { left: number; top: number; width: number; height: number } {
  const total = (
    first: number,
    last: number,
    known: ReadonlyMap<number, unknown>,
    size: (sheet: SheetState, line: number) => number,
    rest: number,
  ): number => {
    const own = [...known.keys()].filter((line) => line >= first && line <= last);
    const sum = own.reduce((part, line) => part + size(sheet, line), 0);
    return sum + (last - first + 1 - own.length) * rest;
  };
  const { columnWidths: columns, rowHeights: rows } = sheet;
  return {
    left: total(1, left - 1, columns, columnWidth, defaultColumnWidth),
    top: total(1, top - 1, rows, rowHeight, defaultRowHeight),
    width: total(left, right, columns, columnWidth, defaultColumnWidth),
    height: total(top, bottom, rows, rowHeight, defaultRowHeight),
  };
}

/** The position of a point inside a cell, in points from the sheet's corner. */
export function cornerOf(
  sheet: SheetState,
  { row, column, x, y }: ChartPlace,
): { left: number; top: number } {
  const cell = placeOnSheet(sheet, { top: row, left: column, bottom: row, right: column });
  return { left: cell.left + x, top: cell.top + y };
}

/** The column at `left` points from the sheet's left edge, and how far inside it. */
export function columnAt(sheet: SheetState, left: number): { column: number; x: number } {
  let column = 1;
  let x = left;
  for (let size = columnWidth(sheet, 1); x >= size; size = columnWidth(sheet, column)) {
    x -= size;
    column += 1;
  }
  return { column, x };
}

/** The row at `top` points from the sheet's top edge, and how far inside it. */
export function rowAt(sheet: SheetState, top: number): { row: number; y: number } {
  let row = 1;
  let y = top;
  for (let size = rowHeight(sheet, 1); y >= size; size = rowHeight(sheet, row)) {
    y -= size;
    row += 1;
  }
  return { row, y };
}
