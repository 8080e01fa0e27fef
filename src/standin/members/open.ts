import { aText } from "./arguments";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { handleOf, isHandle, type Handle, type Members } from "./handle";
import { parseOnSheet, type RangeTarget } from "../acts/rangeTarget";

/** A sheet by its key; it may have been deleted when a request uses it. */
export interface SheetTarget {
  readonly book: Book;
  readonly key: string;
}

/**
 * The classes that other classes return: sheets lead to ranges, ranges to sheets, the rest to both.
 */
interface SharedClasses {
  readonly range: Members<RangeTarget>;
  readonly worksheet: Members<SheetTarget>;
}

let classes: SharedClasses | null = null;

/** Called once by the host; avoids circular imports between classes. */
export function share(shared: SharedClasses): void {
  classes = shared;
}

function sharedClasses(): SharedClasses {
  if (!classes) throw new Error("shareClasses was not called");
  return classes;
}

export function rangeHandle(target: RangeTarget): Handle {
  return handleOf(sharedClasses().range, target);
}

export function worksheetHandle(book: Book, key: string): Handle {
  return handleOf(sharedClasses().worksheet, { book, key });
}

/**
 * The target of a range object.
 * @throws ExcelError for anything else
 */
export function rangeOf(value: unknown): RangeTarget {
  if (isHandle(value) && value.type === sharedClasses().range.type) {
    return value.target as RangeTarget;
  }
  throw invalidArgument("not a Range");
}

/**
 * A range given as an object, or as an address on the sheet.
 * @throws ExcelError for anything else
 */
export function rangeArgument(book: Book, sheet: string, value: unknown): RangeTarget {
  return isHandle(value) ? rangeOf(value) : parseOnSheet(book, book.sheet(sheet), aText(value));
}
