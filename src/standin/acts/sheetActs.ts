import { eventTypes } from "../state/acting";
import type { Book } from "../state/book";
import { alreadyExists, invalidArgument, invalidOperation } from "../state/excelError";
import { activateSheet } from "./selection";
import { sheetNameFault } from "../state/sheetName";
import type { SheetState } from "../state/state";
import { replaceAll } from "../state/replaceAll";

/**
 * Adds a sheet at the end.
 * @throws ExcelError for an invalid or taken name, or a protected structure
 */
export function addSheet(book: Book, name: string): SheetState {
  book.assertStructureFree();
  assertName(book, name);
  const sheet = book.addSheet(name);
  book.tell({ type: eventTypes.added, worksheetId: sheet.id, details: {} });
  return sheet;
}

/**
 * Renames a sheet.
 * @throws ExcelError for an invalid or taken name, or a protected structure
 */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  book.assertStructureFree();
  assertName(book, name, sheet.key);
  const before = sheet.name;
  sheet.name = name;
  if (name === before) return;
  book.tell({
    type: eventTypes.nameChanged,
    worksheetId: sheet.id,
    details: { nameBefore: before, nameAfter: name },
  });
}

function assertName(book: Book, name: string, except?: string): void {
  const fault = sheetNameFault(book, name, except);
  if (fault === "taken") throw alreadyExists(`a sheet called ${name}`);
  if (fault !== null) throw invalidArgument(fault);
}

/**
 * Deletes a sheet and its own names; formulas that refer to it give #REF!.
 * @throws ExcelError for the last visible sheet, a very hidden one, or a protected structure
 */
export function deleteSheet(book: Book, sheet: SheetState): void {
  book.assertStructureFree();
  assertOtherVisible(book, sheet);
  const { state } = book;
  if (sheet.visibility === "VeryHidden") throw invalidOperation("the sheet is very hidden");
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  const kept = state.names.filter((name) => name.sheet !== sheet.key);
  replaceAll(state.names, kept);
  book.evaluator.sheetDeleted(sheet.key);
  if (state.activeSheet === sheet.key) {
    const next = state.sheets.find(({ visibility }) => visibility === "Visible");
    if (next) activateSheet(book, next);
  }
  book.tell({ type: eventTypes.deleted, worksheetId: sheet.id, details: {} });
}

/**
 * Shows or hides a sheet; if it was active, the next visible one becomes active.
 * @throws ExcelError for the last visible sheet, or a protected structure
 */
export function setVisibility(
  book: Book,
  sheet: SheetState,
  visibility: SheetState["visibility"],
): void {
  book.assertStructureFree();
  if (visibility !== "Visible") assertOtherVisible(book, sheet);
  sheet.visibility = visibility;
  const next = book.state.sheets.find((each) => each.visibility === "Visible");
  if (book.state.activeSheet === sheet.key && visibility !== "Visible" && next) {
    activateSheet(book, next);
  }
}

function assertOtherVisible(book: Book, sheet: SheetState): void {
  const others = book.state.sheets.filter((each) => each !== sheet);
  if (others.every(({ visibility }) => visibility !== "Visible")) {
    throw invalidOperation("a workbook has at least one visible sheet");
  }
}

/**
 * Moves a sheet to a 0-based position.
 * @throws ExcelError for a position that does not exist, or a protected structure
 */
export function moveSheet(book: Book, sheet: SheetState, position: number): void {
  book.assertStructureFree();
  const { sheets } = book.state;
  if (position < 0 || position >= sheets.length) {
    throw invalidArgument(`there is no position ${position}`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
