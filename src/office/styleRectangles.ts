import type { SheetPlan } from "../model/workbookPlan";
import { rangeAddress, type CellRange } from "../plan/a1";

/** A rectangle of cells that look alike. */
export interface StyledRange {
  /** A1 range. */
  readonly range: string;
  readonly style: string;
}

/**
 * The sheet's cells as few rectangles of one style each: from each cell that is left, the larger of
 * the rectangle that goes down first and the one that goes right first.
 */
export function styleRectangles({ blocks }: SheetPlan): StyledRange[] {
  const styles = new Map<string, string>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell) styles.set(placeKey(row + down, column + right), cell.style);
      }),
    );
  }
  const isFree = (style: string) => (row: number, column: number) =>
    styles.get(placeKey(row, column)) === style;
  return [...styles.keys()]
    .map(placeOf)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column }) => {
      const style = styles.get(placeKey(row, column));
      if (style === undefined) return [];
      const range = largestAt(row, column, isFree(style));
      forEachCell(range, (...place) => styles.delete(placeKey(...place)));
      return [{ range: rangeAddress(range), style }];
    });
}

type IsFree = (row: number, column: number) => boolean;

function largestAt(top: number, left: number, isFree: IsFree): CellRange {
  const start = { top, left, bottom: top, right: left };
  const tall = growRight(growDown(start, isFree), isFree);
  const wide = growDown(growRight(start, isFree), isFree);
  return size(tall) >= size(wide) ? tall : wide;
}

function growDown(range: CellRange, isFree: IsFree): CellRange {
  let { bottom } = range;
  while (isFreeAll({ ...range, top: bottom + 1, bottom: bottom + 1 }, isFree)) bottom += 1;
  return { ...range, bottom };
}

function growRight(range: CellRange, isFree: IsFree): CellRange {
  let { right } = range;
  while (isFreeAll({ ...range, left: right + 1, right: right + 1 }, isFree)) right += 1;
  return { ...range, right };
}

function isFreeAll(range: CellRange, isFree: IsFree): boolean {
  let all = true;
  forEachCell(range, (row, column) => {
    all &&= isFree(row, column);
  });
  return all;
}

function forEachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

function size({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

function placeOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
