import { columnLetters, rangeAddress, type CellRange } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { referencedCells } from "../formulas/formulaText";
import { isWholeColumns, isWholeRows, parsePlainAddress } from "../state/place";
import { spelledSheetName } from "../state/sheetName";
import type { SheetState } from "../state/state";

/** A range of cells within one request. */
export interface RangeTarget {
  readonly book: Book;
  /** Key of the sheet. */
  readonly sheet: string;
  readonly range: CellRange;
  /** Reference id, once the client has asked to keep the range; otherwise null. */
  reference: string | null;
}

export function rangeTarget(book: Book, sheet: string, range: CellRange): RangeTarget {
  return { book, sheet, range, reference: null };
}

/**
 * The target's sheet.
 * @throws ExcelError ItemNotFound if it was deleted
 */
export function sheetOf({ book, sheet }: RangeTarget): SheetState {
  return book.sheet(sheet);
}

/** "'Sheet name'!A1:B2", as Excel shows it. */
export function fullAddress(target: RangeTarget): string {
  return `${spelledSheetName(sheetOf(target).name)}!${plainAddress(target.range)}`;
}

/** "A1:B2", "C:E" or "5:6". */
export function plainAddress(range: CellRange): string {
  if (isWholeRows(range) && !isWholeColumns(range)) return `${range.top}:${range.bottom}`;
  if (isWholeColumns(range) && !isWholeRows(range)) {
    return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  }
  return rangeAddress(range);
}

/**
 * Parses an address, or the name of a range, on the sheet.
 * @throws ExcelError InvalidArgument for anything else, as in Excel
 */
export function parseOnSheet(book: Book, sheet: SheetState, address: string): RangeTarget {
  const plain = addressOnSheet(book, sheet, address);
  const range = parsePlainAddress(plain);
  if (range) return rangeTarget(book, sheet.key, range);
  const named = rangeOfName(book, plain, sheet.key);
  if (named?.sheet === sheet.key) return named;
  throw invalidArgument(`${address} is no address`);
}

function addressOnSheet(book: Book, sheet: SheetState, address: string): string {
  const end = address.lastIndexOf("!");
  if (end < 0) return address;
  const name = address
    .slice(0, end)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  if (book.findSheet(name)?.key !== sheet.key) {
    throw invalidArgument(`${address} is not on the sheet ${sheet.name}`);
  }
  return address.slice(end + 1);
}

/** The cells that a name refers to; null if it refers to something else. */
export function rangeOfName(book: Book, name: string, sheet: string | null): RangeTarget | null {
  const found = book.findName(name, sheet);
  return found && referencedRange(book, found.refersTo);
}

/**
 * The cells that a formula (with sheet keys, without "=") refers to; null if it is not just a
 * reference.
 */
export function referencedRange(book: Book, formula: string): RangeTarget | null {
  const found = referencedCells(book, formula);
  return found && rangeTarget(book, found.sheet, found.range);
}

/**
 * Returns the target moved or resized to `range` on the same sheet.
 * @throws ExcelError if the range is not on the sheet
 */
export function onSheet(target: RangeTarget, range: CellRange): RangeTarget {
  const { top, left, bottom, right } = range;
  const isValid = top >= 1 && left >= 1 && bottom >= top && right >= left;
  if (!isValid || parsePlainAddress(rangeAddress(range)) === null) {
    throw invalidArgument("the range is not on the sheet");
  }
  return rangeTarget(target.book, target.sheet, range);
}
