import { type CellRange, placeKey, placeOf } from "../workbook/a1";
import { cellCount } from "./cellRanges";
import { joinWhileCheaper, type Extent } from "./joinWhileCheaper";

/** A cell's entry in an array of formulas; null leaves the cell unchanged. */
export type Content = string | number | boolean | null;

/** Contents with their range; all rows have the same length. */
export interface ContentArray {
  readonly range: CellRange;
  readonly values: readonly (readonly Content[])[];
}

/** Approximate request size of an array and of an unchanged cell in it, in bytes. */
const cost = { array: 250, blank: 5 } as const;

/**
 * Packs contents into few arrays: columns of contents are joined with others as long as the
 * unchanged cells between them take less space than another array.
 */
export function contentArrays(contents: ReadonlyMap<string, Content>): ContentArray[] {
  return joinWhileCheaper(columnsOf(contents), costOf).map(({ extent: { range }, parts }) => {
    const { top, left, bottom, right } = range;
    const values = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, (): Content => null),
    );
    for (const column of parts) {
      for (let row = column.top; row <= column.bottom; row += 1) {
        const content = contents.get(placeKey(row, column.left)) ?? null;
        values[row - top]?.splice(column.left - left, 1, content);
      }
    }
    return { range, values };
  });
}

function costOf({ range, cells }: Extent): number {
  return cost.array + cost.blank * (cellCount(range) - cells);
}

/** Runs of contents down each column, from left to right. */
function columnsOf(contents: ReadonlyMap<string, Content>): CellRange[] {
  const places = [...contents.keys()].map(placeOf);
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const columns: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of places) {
    const last = columns.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else columns.push({ top: row, left: column, bottom: row, right: column });
  }
  return columns;
}
