import type { SheetPlan } from "../model/workbookPlan";
import { rangeAddress, type CellRange } from "../plan/a1";

/** A rectangle of cells that look alike, or whose columns do. */
export type StyledRange =
  | { readonly range: string; readonly style: string }
  /** One per column, from the first on; null leaves a column alone. */
  | { readonly range: string; readonly columnStyles: readonly (string | null)[] };

/** Roughly what setting a range, and naming a style for one column, take in a request; in bytes. */
const cost = { range: 250, column: 35 } as const;

/**
 * The looks of a sheet's cells in few actions: in rectangles, or with rows of one pattern set column
 * by column, whichever takes less.
 */
export function styledRanges({ blocks }: SheetPlan): StyledRange[] {
  const styles = new Map<string, string>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell) styles.set(placeKey(row + down, column + right), cell.style);
      }),
    );
  }
  const inRectangles = takeRectangles(new Map(styles));
  const inPatterns = [...takePatterns(styles), ...takeRectangles(styles)];
  return costOf(inPatterns) < costOf(inRectangles) ? inPatterns : inRectangles;
}

function costOf(ranges: readonly StyledRange[]): number {
  const columns = ranges.map((range) => ("style" in range ? 0 : range.columnStyles.length));
  return columns.reduce((sum, count) => sum + cost.range + cost.column * count, 0);
}

type Styles = Map<string, string>;

interface Pattern {
  readonly left: number;
  readonly columnStyles: readonly (string | null)[];
}

/** Takes the rows out that are cheaper to set column by column. */
function takePatterns(styles: Styles): StyledRange[] {
  const groups: (Pattern & { key: string; top: number; bottom: number })[] = [];
  for (const [row, pattern] of [...rowPatterns(styles)].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(pattern);
    const group = groups.at(-1);
    if (group?.key === key && group.bottom === row - 1) group.bottom = row;
    else groups.push({ ...pattern, key, top: row, bottom: row });
  }
  return groups.filter(isCheaper).map(({ top, bottom, left, columnStyles }) => {
    const range = { top, bottom, left, right: left + columnStyles.length - 1 };
    forEachCell(range, (...place) => styles.delete(placeKey(...place)));
    return { range: rangeAddress(range), columnStyles };
  });
}

function isCheaper({ columnStyles }: Pattern): boolean {
  const runs = columnStyles.filter(
    (style, index) => style !== null && style !== columnStyles[index - 1],
  );
  return cost.range + cost.column * columnStyles.length < cost.range * runs.length;
}

/** From each row's first styled cell to its last. */
function rowPatterns(styles: Styles): ReadonlyMap<number, Pattern> {
  const rows = new Map<number, Map<number, string>>();
  for (const [key, style] of styles) {
    const { row, column } = placeOf(key);
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, style));
  }
  return new Map(
    [...rows].map(([row, line]) => {
      const left = Math.min(...line.keys());
      const count = Math.max(...line.keys()) - left + 1;
      const columnStyles = Array.from({ length: count }, (_, at) => line.get(left + at) ?? null);
      return [row, { left, columnStyles }];
    }),
  );
}

/** From each cell that is left, the larger of the rectangles that go down first and right first. */
function takeRectangles(styles: Styles): StyledRange[] {
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
