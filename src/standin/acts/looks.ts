import type { CellFormat } from "../state/cellFormat";
import { forEachPlace, intersection, isWholeColumns, isWholeRows, placeOf } from "../state/place";
import { sheetOf, type RangeTarget } from "./rangeTarget";
import type { CellLook } from "../state/state";

/** Changes the look of the range; whole rows and columns keep it for future cells. */
export function changeLooks(target: RangeTarget, change: (look: CellLook) => CellLook): void {
  const { book, range } = target;
  const sheet = sheetOf(target);
  if (!isWholeRows(range) && !isWholeColumns(range)) {
    forEachPlace(range, (row, column) => {
      const cell = book.cell(sheet, row, column);
      cell.look = change(cell.look);
    });
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    const place = { top: row, left: column, bottom: row, right: column };
    if (intersection(range, place)) cell.look = change(cell.look);
  }
  if (isWholeColumns(range)) {
    for (let column = range.left; column <= range.right; column += 1) {
      sheet.columnLooks.set(column, change(book.look(sheet, range.bottom, column)));
    }
  } else {
    for (let row = range.top; row <= range.bottom; row += 1) {
      sheet.rowLooks.set(row, change(book.look(sheet, row, range.right)));
    }
  }
}

/**
 * Sets part of the format on the cells themselves, on top of their style.
 * @throws ExcelError if the sheet's protection does not allow it
 */
export function setFormat(target: RangeTarget, part: Partial<CellFormat>): void {
  target.book.assertAllowed(sheetOf(target), "allowFormatCells");
  changeLooks(target, ({ style, own }) => ({ style, own: { ...own, ...part } }));
}

/** The value that all cells of the range share; null if they differ, as in Excel. */
export function commonFormat<Value>(
  target: RangeTarget,
  read: (format: CellFormat) => Value,
): Value | null {
  const { book, range } = target;
  const sheet = sheetOf(target);
  const found = new Map<string, Value>();
  const look = (row: number, column: number): void => {
    const value = read(book.format(sheet, row, column));
    found.set(JSON.stringify(value), value);
  };
  if (isWholeRows(range) || isWholeColumns(range)) {
    look(range.top, range.left);
    for (const key of sheet.cells.keys()) {
      const { row, column } = placeOf(key);
      if (
        row >= range.top &&
        row <= range.bottom &&
        column >= range.left &&
        column <= range.right
      ) {
        look(row, column);
      }
    }
  } else {
    forEachPlace(range, look);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
