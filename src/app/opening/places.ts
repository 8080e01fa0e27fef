import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { cellAddress, parseAddress, parseRange, rangeAddress } from "../../workbook/a1";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { areaSheetKey, type QuestionColumn } from "../../workbook/sheets/areas/layout";
import type { QuestionRow } from "../../workbook/sheets/areas/readAnswers";
import type { RangePlace, WorkbookChange } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";

/** A cell to navigate to. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The question's current cell; null when its row is gone. */
export function placeOfQuestion(
  { read }: LiveWorkbook,
  id: string,
  column: QuestionColumn = "question",
): CellPlace | null {
  const row = read.rows.get(id);
  const at = row?.table.columns[column];
  if (!row || at === undefined) return null;
  return { sheet: row.table.sheet.name, cell: cellAddress(row.row, at) };
}

/** The question in the first selected row; `sheet` is Excel's sheet id or the sheet's name. */
export function questionAt({ read, raw }: LiveWorkbook, place: CellPlace): string | null {
  const row = parseRange(place.cell)?.top;
  const sheet = raw.sheets.find(({ id, name }) => id === place.sheet || name === place.sheet);
  if (row === undefined || !sheet) return null;
  for (const [id, found] of read.rows) {
    if (found.row === row && found.table.sheet.name === sheet.name) return id;
  }
  return null;
}

/** Whether another user may have changed a cell, according to Excel's events. */
export function isOthers(
  { raw }: LiveWorkbook,
  place: CellPlace | null,
  changes: readonly WorkbookChange[],
): boolean {
  const at = place && parseAddress(place.cell);
  const id = raw.sheets.find(({ name }) => name === place?.sheet)?.id;
  return changes.some(({ isOwn, isStructural, sheet, range }) => {
    const area = range === null ? null : parseRange(range);
    if (isOwn) return false;
    if (isStructural || !area || !at) return true;
    const isInside = at.row >= area.top && at.row <= area.bottom && at.column >= area.left;
    return (sheet === id || sheet === place.sheet) && isInside && at.column <= area.right;
  });
}

/** Re-read at most this many cells after a selection; anything larger was not selected to edit. */
const mostCells = 1000;

/**
 * The cells that may have changed where the selection was: the rows of its questions, or else the
 * cells themselves; null if none are ours. `sheet` is Excel's sheet id or the sheet's name.
 */
export function cellsAround({ read, raw }: LiveWorkbook, place: CellPlace): RangePlace | null {
  const range = parseRange(place.cell);
  const sheet = raw.sheets.find(({ id, name }) => id === place.sheet || name === place.sheet);
  // Sheets that are not ours have no known cells.
  if (!range || !sheet || sheet.cells.size === 0) return null;
  const isHere = ({ table, row }: QuestionRow): boolean =>
    table.sheet.name === sheet.name && row >= range.top && row <= range.bottom;
  const columns = [...read.rows.values()]
    .filter(isHere)
    .flatMap(({ table }) => Object.values(table.columns));
  const around = {
    ...range,
    left: columns.reduce((least, column) => Math.min(least, column), range.left),
    right: columns.reduce((most, column) => Math.max(most, column), range.right),
  };
  const cells = (around.bottom - around.top + 1) * (around.right - around.left + 1);
  return cells > mostCells ? null : { sheet: place.sheet, range: rangeAddress(around) };
}

/** The cell that one of our defined names refers to. */
export function placeOfName({ raw }: LiveWorkbook, name: string): CellPlace | null {
  const found = findIn(raw).follow(`Kompass.${name}`);
  if (!found) return null;
  return { sheet: found.sheet.name, cell: cellAddress(found.range.top, found.range.left) };
}

export function placeOfTotal(live: LiveWorkbook): CellPlace | null {
  return placeOfName(live, "Total");
}

export function placeOfArea(live: LiveWorkbook, areaKey: string): CellPlace | null {
  return placeOfName(live, `Area.${areaKey}.Points`);
}

/** The cell with a criterion's points: in its row, above the area's sum. */
export function placeOfCriterion(
  live: LiveWorkbook,
  areaKey: string,
  id: string,
): CellPlace | null {
  const sum = findIn(live.raw).follow(`Kompass.Area.${areaKey}.Points`);
  if (!sum) return null;
  const { sheet, range } = sum;
  for (const [address, { value }] of sheet.cells) {
    const at = cellText(value) === id ? parseAddress(address) : null;
    if (at && at.row < range.top && at.column < range.left) {
      return { sheet: sheet.name, cell: cellAddress(at.row, range.left) };
    }
  }
  return null;
}

/** The upper left cell of an area's sheet. */
export function placeOfAreaSheet(live: LiveWorkbook, areaKey: string): CellPlace | null {
  return placeOfName(live, `Sheet.${areaSheetKey(areaKey)}`);
}

/** Adds the cell to a problem with an answer. */
export function locatedProblem(live: LiveWorkbook, problem: Problem): Problem {
  const { question, field = "question", cell } = problem.place;
  if (question === undefined || cell !== undefined) return problem;
  const place = placeOfQuestion(live, question, field as QuestionColumn);
  return place ? { ...problem, place: { ...problem.place, ...place } } : problem;
}
