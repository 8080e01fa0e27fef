import type { CellPosition, CellRange } from "../plan/a1";

/** The smallest range that all of them are in. */
export function bounds(ranges: readonly CellRange[]): CellRange {
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A place as a key of a map. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function placeOf(key: string): CellPosition {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
