import { eventTypes } from "../state/acting";
import type { Book } from "../state/book";
import { invalidOperation } from "../state/excelError";
import { plainAddress, sheetOf, type RangeTarget } from "./rangeTarget";
import type { SheetState } from "../state/state";

/**
 * Activates a sheet and raises the events of both sheets.
 * @throws ExcelError if the sheet is hidden
 */
export function activateSheet(book: Book, sheet: SheetState): void {
  if (sheet.visibility !== "Visible") throw invalidOperation(`the sheet ${sheet.name} is hidden`);
  if (book.state.activeSheet === sheet.key) return;
  const before = book.state.sheets.find(({ key }) => key === book.state.activeSheet);
  book.state.activeSheet = sheet.key;
  if (before) book.tell({ type: eventTypes.deactivated, worksheetId: before.id, details: {} });
  book.tell({ type: eventTypes.activated, worksheetId: sheet.id, details: {} });
}

/**
 * Selects a range and activates its sheet.
 * @throws ExcelError if the sheet is hidden
 */
export function selectRange(target: RangeTarget): void {
  const sheet = sheetOf(target);
  activateSheet(target.book, sheet);
  sheet.selection = target.range;
  target.book.tell({
    type: eventTypes.selectionChanged,
    worksheetId: sheet.id,
    details: { address: plainAddress(target.range) },
  });
}
