import { cellText, isCellError, type CellValue } from "../state/value";
import { translateFormula } from "../formulas/formulaPieces";
import { eventTypes } from "../state/acting";
import { shown } from "../members/arguments";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { readFormula, showFormula } from "../formulas/formulaText";
import { columnCount, forEachPlace, rowCount } from "../state/place";
import { plainAddress, sheetOf, type RangeTarget } from "./rangeTarget";
import { isFormula, type Content } from "../state/state";
import { typed } from "./typed";

/** Excel's limit for a cell's text, in characters. */
const longestText = 32_767;

/** The year of dates that are typed without one. */
const thisYear = 2026;

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly numberFormat: string | null;
}

/**
 * Sets `values` or `formulas`, from one value for all cells or an array of the range's shape.
 * Checks everything before changing anything.
 * @throws ExcelError for a wrong shape, an invalid value or formula, or a locked cell
 */
export function setContents(target: RangeTarget, given: unknown): void {
  const { book } = target;
  const sheet = sheetOf(target);
  const entries: Entry[] = [];
  const read = reader(target, given);
  forEachPlace(target.range, (row, column) => {
    const value = read(row, column);
    if (value === null) return;
    book.assertEditable(sheet, row, column);
    const { numberFormat } = book.format(sheet, row, column);
    entries.push({ row, column, ...interpret(book, value, numberFormat) });
  });
  assertOneHeaderEach(target, entries);
  changing(target, () => {
    for (const { row, column, content, numberFormat } of entries) {
      book.setContent(sheet, row, column, content);
      if (numberFormat === null) continue;
      const cell = book.cell(sheet, row, column);
      cell.look = { ...cell.look, own: { ...cell.look.own, numberFormat } };
    }
  });
}

/** Changes cells and notifies the listeners. */
export function changing(
  target: RangeTarget,
  change: () => void,
  changeType = "RangeEdited",
): void {
  const { book, range } = target;
  const sheet = sheetOf(target);
  const isOne = changeType === "RangeEdited" && rowCount(range) === 1 && columnCount(range) === 1;
  const isTold = isOne && book.isListened(eventTypes.changed, sheet.id);
  const value = (): CellValue => book.value(sheet, range.top, range.left);
  const before = isTold ? value() : null;
  change();
  const after = isTold ? value() : null;
  book.tell({
    type: eventTypes.changed,
    worksheetId: sheet.id,
    details: {
      changeType,
      address: plainAddress(range),
      triggerSource: book.acting ? "ThisLocalAddin" : "Unknown",
      referenceId: `${sheet.key}!${plainAddress(range)}`,
      ...(isTold && {
        valueBefore: shownValue(before),
        valueTypeBefore: valueType(before),
        valueAfter: shownValue(after),
        valueTypeAfter: valueType(after),
      }),
    },
  });
}

/**
 * Returns a reader for each cell's value: from an array of the range's shape, or one value for all.
 */
function reader(target: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  const { range } = target;
  if (!Array.isArray(given)) {
    const isRelative = typeof given === "string" && given.startsWith("=");
    return (row, column) =>
      isRelative
        ? `=${translateFormula(given.slice(1), row - range.top, column - range.left)}`
        : given;
  }
  const lines = shaped(given, range);
  return (row, column) => lines[row - range.top]?.[column - range.left] ?? null;
}

/**
 * Returns the given array of rows.
 * @throws ExcelError if it does not have the range's shape
 */
export function shaped(given: unknown, range: RangeTarget["range"]): readonly unknown[][] {
  const lines = given as unknown[][];
  const isShaped =
    Array.isArray(given) &&
    lines.length === rowCount(range) &&
    lines.every((line) => Array.isArray(line) && line.length === columnCount(range));
  if (!isShaped) {
    throw invalidArgument(
      `the array has not the shape of the range ${plainAddress(range)}: ${shown(given)}`,
    );
  }
  return lines;
}

/** What Excel stores when a program writes a value to a cell with this number format. */
function interpret(
  book: Book,
  value: unknown,
  numberFormat: string,
): { content: Content; numberFormat: string | null } {
  const isText = numberFormat === "@";
  if (typeof value === "string") {
    if (value.length > longestText) {
      throw invalidArgument(`a cell's text has at most ${longestText} characters`);
    }
    if (value === "") return { content: null, numberFormat: null };
    if (isText) return { content: value, numberFormat: null };
    return interpretTyped(book, value, numberFormat);
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return { content: isText ? String(value) : value, numberFormat: null };
  }
  if (typeof value === "boolean") {
    return { content: isText ? (value ? "TRUE" : "FALSE") : value, numberFormat: null };
  }
  throw invalidArgument(`${shown(value)} is no value of a cell`);
}

function interpretTyped(
  book: Book,
  text: string,
  numberFormat: string,
): { content: Content; numberFormat: string | null } {
  if (text.startsWith("'")) return { content: text.slice(1), numberFormat: null };
  const found = typed(text, thisYear);
  const isFormulaLike = /^[=+\-@]./s.test(text) && typeof found.value === "string";
  if (isFormulaLike) {
    const formula = text.startsWith("=") ? text.slice(1) : text.replace(/^[+@]/, "");
    return { content: { formula: readFormula(book, formula) }, numberFormat: null };
  }
  const format = numberFormat === "General" ? found.numberFormat : null;
  return { content: found.value, numberFormat: format };
}

/** The headers of a table must be distinct texts. */
function assertOneHeaderEach(target: RangeTarget, entries: readonly Entry[]): void {
  for (const { range, hasHeaders } of sheetOf(target).tables) {
    const headers = entries.filter(
      ({ row, column }) =>
        hasHeaders && row === range.top && column >= range.left && column <= range.right,
    );
    if (headers.length === 0) continue;
    const texts = new Map<number, string>();
    for (let column = range.left; column <= range.right; column += 1) {
      texts.set(column, cellText(target.book.value(sheetOf(target), range.top, column)));
    }
    for (const { column, content } of headers) {
      if (content === null || isFormula(content))
        throw invalidArgument("a table's header is a text");
      texts.set(column, cellText(content));
    }
    const distinct = new Set([...texts.values()].map((text) => text.toLowerCase()));
    if (distinct.size < texts.size) throw invalidArgument("a table has two columns of one name");
  }
}

/** The value as Office.js reports it: "" for a blank cell, an error as its text. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

/** The range's cells as an array of rows. */
export function linesOf<Value>(
  { range }: RangeTarget,
  read: (row: number, column: number) => Value,
): Value[][] {
  const lines: Value[][] = [];
  forEachPlace(range, (row, column) => {
    const line = (lines[row - range.top] ??= []);
    line.push(read(row, column));
  });
  return lines;
}

/** What `formulas` reports: the formula, or the value if there is none. */
export function shownFormula(book: Book, content: Content): string | number | boolean {
  return isFormula(content) ? `=${showFormula(book, content.formula)}` : shownValue(content);
}
