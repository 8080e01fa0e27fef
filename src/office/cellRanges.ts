import { highest, lowest } from "../model/extremes";
import type { CellRange } from "../workbook/a1";

/** The smallest range that contains all of them. */
export function bounds(ranges: readonly CellRange[]): CellRange {
  return {
    top: lowest(ranges.map(({ top }) => top)),
    left: lowest(ranges.map(({ left }) => left)),
    bottom: highest(ranges.map(({ bottom }) => bottom)),
    right: highest(ranges.map(({ right }) => right)),
  };
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** All integers from `first` to `last`. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type Fits = (row: number, column: number) => boolean;

/**
 * Grows a rectangle of fitting cells down first and right first, and returns the larger of the two.
 */
export function largestAt(top: number, left: number, fits: Fits): CellRange {
  const start = { top, left, bottom: top, right: left };
  const tall = growRight(growDown(start, fits), fits);
  const wide = growDown(growRight(start, fits), fits);
  return cellCount(tall) >= cellCount(wide) ? tall : wide;
}

function growDown(range: CellRange, fits: Fits): CellRange {
  let { bottom } = range;
  while (fitsAll({ ...range, top: bottom + 1, bottom: bottom + 1 }, fits)) bottom += 1;
  return { ...range, bottom };
}

function growRight(range: CellRange, fits: Fits): CellRange {
  let { right } = range;
  while (fitsAll({ ...range, left: right + 1, right: right + 1 }, fits)) right += 1;
  return { ...range, right };
}

function fitsAll(range: CellRange, fits: Fits): boolean {
  let all = true;
  forEachCell(range, (row, column) => {
    all &&= fits(row, column);
  });
  return all;
}

export function forEachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (const row of numbers(range.top, range.bottom)) {
    for (const column of numbers(range.left, range.right)) visit(row, column);
  }
}
