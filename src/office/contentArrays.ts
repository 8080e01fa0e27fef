import { type CellRange, placeKey } from "../workbook/a1";
import { cellCount, placeOf } from "./cellRanges";
import { joinWhileCheaper, type Extent } from "./joinWhileCheaper";

/** What Excel is given for a cell; null leaves it as it is. */
export type Content = string | number | boolean | null;

/** Contents at a place, each row of the same length. */
export interface ContentArray {
  readonly range: CellRange;
  readonly values: readonly (readonly Content[])[];
}

/** Roughly what writing an array, and leaving a cell of it as it is, take in a request; in bytes. */
const cost = { array: 250, blank: 5 } as const;

/**
 * Contents by place in few arrays: columns of contents, joined with others as long as the cells
 * between them, which are left as they are, take less than another array.
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

/** Contents under one another, from the left. */
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
