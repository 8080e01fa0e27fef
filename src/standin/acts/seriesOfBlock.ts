import { newSeries, type ChartCells, type ChartSeries } from "../state/chartState";
import { columnCount, rowCount } from "../state/place";
import type { RangeTarget } from "./rangeTarget";

/**
 * The series that Excel may create from a block. `Book.chartGuess` decides which columns are
 * labels; each other column becomes a series named by its header. The same goes for rows.
 */
export function seriesOfBlock(
  source: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
  type: string,
): ChartSeries[] {
  const isByColumns =
    by === "Columns" || (by === "Auto" && rowCount(source.range) >= columnCount(source.range));
  const lines = isByColumns ? columnCount(source.range) : rowCount(source.range);
  const length = isByColumns ? rowCount(source.range) : columnCount(source.range);
  const cells = (line: number, first: number, last: number): ChartCells => {
    const { top, left } = source.range;
    const range = isByColumns
      ? { top: top + first, bottom: top + last, left: left + line, right: left + line }
      : { top: top + line, bottom: top + line, left: left + first, right: left + last };
    return { sheet: source.sheet, range };
  };
  const { chartGuess } = source.book;
  const headers = Array.from({ length: lines - 1 }, (_, line) => cells(line + 1, 0, 0));
  const hasNames =
    chartGuess !== "noHeaders" &&
    headers.some((header) => isHeader(source, header)) &&
    headers.every((header) => isText(source, header));
  const start = hasNames ? 1 : 0;
  const all = Array.from({ length: lines }, (_, line) => line);
  const firstNumbers = all.findIndex((line) => !isText(source, cells(line, start, length - 1)));
  const most = { firstTexts: 1, allTexts: lines - 1, noLabels: 0, noHeaders: 1 }[chartGuess];
  const labelled = Math.min(firstNumbers < 0 ? lines : firstNumbers, most);
  // Excel makes several label columns levels of one axis; only the first is kept here.
  const labels = labelled > 0 ? cells(0, start, length - 1) : null;
  const numbers = all.slice(labelled);
  return numbers.map((line, index) => {
    const header = cells(line, 0, 0);
    const name = hasNames && isHeader(source, header) ? header : `Series${index + 1}`;
    return newSeries(name, cells(line, start, length - 1), labels, type);
  });
}

function isHeader(source: RangeTarget, { sheet, range }: ChartCells): boolean {
  const value = range && source.book.value(source.book.sheet(sheet), range.top, range.left);
  return typeof value === "string";
}

function isText({ book }: RangeTarget, { sheet, range }: ChartCells): boolean {
  if (!range) return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = book.value(book.sheet(sheet), row, column);
      if (typeof value === "number") return false;
    }
  }
  return true;
}
