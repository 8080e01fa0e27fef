import type { Book } from "../state/book";
import { changing } from "./contents";
import { invalidOperation, standinCannot } from "../state/excelError";
import { shiftedFormula, shiftedLine, shiftedRange, type LineShift } from "../formulas/lineShift";
import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  placeKey,
  placeOf,
  rowCount,
} from "../state/place";
import { sheetOf, type RangeTarget } from "./rangeTarget";
import { isFormula, type CellState, type SheetState } from "../state/state";

/**
 * Inserts whole rows or columns before the range.
 * @throws ExcelError for parts of rows or columns, or if the sheet's protection does not allow it
 */
export function insertCells(target: RangeTarget, direction: "Down" | "Right"): void {
  shift(target, direction === "Down" ? "row" : "column", true);
}

/**
 * Deletes whole rows or columns.
 * @throws ExcelError for parts of rows or columns, for a table's header alone, or if the sheet's
 * protection does not allow it
 */
export function deleteCells(target: RangeTarget, direction: "Up" | "Left"): void {
  shift(target, direction === "Up" ? "row" : "column", false);
}

function shift(target: RangeTarget, axis: LineShift["axis"], isInsertion: boolean): void {
  const { book, range } = target;
  const isRow = axis === "row";
  const isWhole = isRow ? isWholeRows(range) : isWholeColumns(range);
  if (!isWhole) throw standinCannot("shift parts of rows and columns");
  const sheet = sheetOf(target);
  const lines = isRow ? "Rows" : "Columns";
  book.assertAllowed(sheet, `allow${isInsertion ? "Insert" : "Delete"}${lines}`);
  const planned: LineShift = {
    sheet: sheet.key,
    axis,
    first: isRow ? range.top : range.left,
    count: isRow ? rowCount(range) : columnCount(range),
    isInsertion,
  };
  assertHeadersStay(sheet, planned);
  const changeType = `${isRow ? "Row" : "Column"}${isInsertion ? "Inserted" : "Deleted"}`;
  changing(
    target,
    () => {
      shiftSheet(book, sheet, planned);
      shiftFormulas(book, planned);
      book.evaluator.reset();
      book.customFunctions.reset();
    },
    changeType,
  );
}

/** Excel refuses to delete a table's header and keep the rest. */
function assertHeadersStay(sheet: SheetState, planned: LineShift): void {
  if (planned.axis !== "row") return;
  for (const { name, range } of sheet.tables) {
    const isHeaderGone = shiftedLine(range.top, planned) === null;
    if (isHeaderGone && shiftedRange(range, planned)) {
      throw invalidOperation(`the header of the table ${name} cannot be deleted alone`);
    }
  }
}

function shiftSheet(book: Book, sheet: SheetState, planned: LineShift): void {
  shiftPlaces(sheet, planned);
  const isRow = planned.axis === "row";
  if (isRow) {
    shiftLines(sheet.rowHeights, planned);
    shiftLines(sheet.rowLooks, planned);
    const breaks = sheet.page.breaksBefore.flatMap((row) => shiftedLine(row, planned) ?? []);
    sheet.page.breaksBefore = breaks;
    const [first = 1, last = 1] = sheet.page.titleRows ?? [];
    const title = { top: first, left: 1, bottom: last, right: 1 };
    const rows = sheet.page.titleRows && shiftedRange(title, planned);
    sheet.page.titleRows = rows && [rows.top, rows.bottom];
  } else {
    shiftLines(sheet.columnWidths, planned);
    shiftLines(sheet.columnLooks, planned);
  }
  for (const items of [sheet.validations, sheet.highlights, sheet.tables]) {
    shiftRanges(items, planned);
  }
  sheet.frozen = sheet.frozen && shiftedRange(sheet.frozen, planned);
  const { page } = sheet;
  page.printArea = page.printArea && shiftedRange(page.printArea, planned);
  for (const chart of sheet.charts) {
    const line = shiftedLine(isRow ? chart.at.row : chart.at.column, planned) ?? planned.first;
    chart.at = isRow ? { ...chart.at, row: line } : { ...chart.at, column: line };
  }
  for (const { references } of book.panes) {
    for (const kept of references.values()) {
      if (kept.sheet === sheet.key) kept.range = kept.range && shiftedRange(kept.range, planned);
    }
  }
}

function shiftPlaces(sheet: SheetState, planned: LineShift): void {
  const isRow = planned.axis === "row";
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const { row, column } = placeOf(key);
    const line = shiftedLine(isRow ? row : column, planned);
    if (line !== null) sheet.cells.set(isRow ? placeKey(line, column) : placeKey(row, line), cell);
  }
  if (planned.isInsertion) copyLooks(sheet, planned, before);
}

/** Inserted rows and columns look like the one before them. */
function copyLooks(
  sheet: SheetState,
  { axis, first, count }: LineShift,
  before: readonly (readonly [number, CellState])[],
): void {
  const isRow = axis === "row";
  for (const [key, { look }] of before) {
    const { row, column } = placeOf(key);
    if ((isRow ? row : column) !== first - 1) continue;
    for (let line = first; line < first + count; line += 1) {
      const place = isRow ? placeKey(line, column) : placeKey(row, line);
      sheet.cells.set(place, { content: null, look });
    }
  }
}

function shiftLines<Value>(lines: Map<number, Value>, planned: LineShift): void {
  const before = [...lines];
  lines.clear();
  for (const [line, value] of before) {
    const now = shiftedLine(line, planned);
    if (now !== null) lines.set(now, value);
  }
}

function shiftRanges(items: { range: SheetState["selection"] }[], planned: LineShift): void {
  for (const item of [...items]) {
    const range = shiftedRange(item.range, planned);
    if (range) item.range = range;
    else items.splice(items.indexOf(item), 1);
  }
}

function shiftFormulas(book: Book, planned: LineShift): void {
  for (const { key, cells, validations, highlights, charts } of book.state.sheets) {
    const shifted = (formula: string): string => shiftedFormula(formula, key, planned);
    for (const cell of cells.values()) {
      if (isFormula(cell.content)) cell.content = { formula: shifted(cell.content.formula) };
    }
    for (const validation of validations) validation.rule = shiftedRule(validation.rule, shifted);
    for (const highlight of highlights) highlight.formula = shifted(highlight.formula);
    for (const cellsOfChart of charts.flatMap(chartCells)) {
      if (cellsOfChart.sheet !== planned.sheet) continue;
      cellsOfChart.range = cellsOfChart.range && shiftedRange(cellsOfChart.range, planned);
    }
  }
  for (const name of book.state.names) {
    name.refersTo = shiftedFormula(name.refersTo, name.sheet ?? "", planned);
  }
}

function chartCells({ series, title }: SheetState["charts"][number]) {
  const ofSeries = series.flatMap(({ name, values, labels }) => [name, values, labels]);
  const all = [title.text, ...ofSeries];
  return [...new Set(all)].filter((cells) => typeof cells === "object" && cells !== null);
}

/** Shifts all texts that start with "=", whatever the kind of rule. */
function shiftedRule(
  rule: Readonly<Record<string, unknown>>,
  shifted: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(rule, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? `=${shifted(value.slice(1))}` : value,
  );
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
