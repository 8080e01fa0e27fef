import { heightFor } from "../workbook/rowHeight";
import { type Book, columnWidth, pointsPerCharacter, rowHeight, type SheetState } from "../standin";

/** The font size that `heightFor` assumes, in points. */
const usualSize = 10;

/**
 * A row's height in points. A row that Excel was asked to fit is as high as its wrapped texts need,
 * up to column `last`. As in Excel, formula results do not count, since rows are not fitted on
 * calculation.
 */
export function fittedHeight(book: Book, sheet: SheetState, row: number, last: number): number {
  if (sheet.rowHeights.get(row)?.isFitted !== true) return rowHeight(sheet, row);
  const texts: [text: string, width: number][] = [];
  for (let column = 1; column <= last; column += 1) {
    const text = book.content(sheet, row, column);
    if (typeof text !== "string") continue;
    const { wrap, fontSize } = book.format(sheet, row, column);
    const width = columnWidth(sheet, column) / pointsPerCharacter;
    if (wrap) texts.push([text, (width * usualSize) / fontSize]);
  }
  return Math.max(heightFor(texts), rowHeight(sheet, row));
}
