import type { ColumnPlan, RowPlan } from "../../model/workbookPlan";
import { columnLetters, span } from "../../plan/a1";
import { hex, type SheetRendering } from "./sheetRendering";

/** Excel's default font is 7 pixels wide, and a pixel is three quarters of a point. */
const pointsPerCharacter = 5.25;

/** Tab, grid lines, widths, heights and panes: what stands around a sheet's cells. */
export function addFrame({ sheet, plan }: SheetRendering): void {
  sheet.tabColor = hex(plan.tabColor);
  sheet.showGridlines = false;
  for (const { first, last, width } of equalColumns(plan.columns)) {
    const columns = `${columnLetters(first)}:${columnLetters(last)}`;
    sheet.getRange(columns).format.columnWidth = width * pointsPerCharacter;
  }
  for (const { first, last, height, grows } of equalRows(plan.rows)) {
    const { format } = sheet.getRange(`${first}:${last}`);
    if (grows) format.autofitRows();
    else format.rowHeight = height;
  }
  freeze(sheet, plan.frozen.rows, plan.frozen.columns);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(span(1, 1, rows, columns)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

interface Columns {
  readonly first: number;
  last: number;
  /** In characters. */
  readonly width: number;
}

/** Neighbouring columns of one width together. */
function equalColumns(columns: readonly ColumnPlan[]): Columns[] {
  const groups: Columns[] = [];
  for (const { column, width } of [...columns].sort((a, b) => a.column - b.column)) {
    const group = groups.at(-1);
    if (group?.last === column - 1 && group.width === width) group.last = column;
    else groups.push({ first: column, last: column, width });
  }
  return groups;
}

interface Rows {
  readonly first: number;
  last: number;
  /** In points. */
  readonly height: number;
  readonly grows: boolean;
}

/** Neighbouring rows of one height together; rows that grow have the height that Excel gives them. */
function equalRows(rows: readonly RowPlan[]): Rows[] {
  const groups: Rows[] = [];
  for (const { row, height, grows } of [...rows].sort((a, b) => a.row - b.row)) {
    const group = groups.at(-1);
    const isAlike = group?.grows === grows && (grows || group.height === height);
    if (group?.last === row - 1 && isAlike) group.last = row;
    else groups.push({ first: row, last: row, height, grows });
  }
  return groups;
}
