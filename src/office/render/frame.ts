import { highest } from "../../model/extremes";
import type { ColumnPlan, RowPlan } from "../../model/workbookPlan";
import { span, type CellRange } from "../../workbook/a1";
import { cellCount, numbers } from "../cellRanges";
import { joinWhileCheaper, type Extent } from "../joinWhileCheaper";
import { hex, type SheetRendering } from "./sheetRendering";

/** Points per character: Excel's default font is 7 pixels wide, and a pixel is 0.75 points. */
const pointsPerCharacter = 5.25;

/** Sets the tab colour, grid lines, column widths and fixed row heights. */
export function addFrame({ sheet, plan }: SheetRendering): void {
  sheet.tabColor = hex(plan.tabColor);
  sheet.showGridlines = false;
  setWidths(sheet, plan.columns);
  setHeights(sheet, plan.rows);
}

/** Freezes the rows and columns that stay visible while scrolling. */
export function addPanes({ sheet, plan }: Pick<SheetRendering, "sheet" | "plan">): void {
  const { rows, columns } = plan.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(span(1, 1, rows, columns)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** One action for all columns; those that the plan does not mention keep their width. */
function setWidths(sheet: Excel.Worksheet, columns: readonly ColumnPlan[]): void {
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  const last = highest(widths.keys(), 0);
  if (last === 0) return;
  const properties = Array.from({ length: last }, (_, index): Excel.SettableColumnProperties => {
    const width = widths.get(index + 1);
    return width === undefined ? {} : { format: { columnWidth: width * pointsPerCharacter } };
  });
  sheet.getRange(span(1, 1, 1, last)).setColumnProperties(properties);
}

/**
 * Fits growing rows to their contents. Call after calculation, since Excel fits to the displayed
 * values.
 */
export function fitRows({ sheet, plan }: Pick<SheetRendering, "sheet" | "plan">): void {
  for (const { top, bottom, height } of rowRuns(plan.rows)) {
    if (height === null) sheet.getRange(`${top}:${bottom}`).format.autofitRows();
  }
}

/** Heights of rows that do not grow. */
function setHeights(sheet: Excel.Worksheet, rows: readonly RowPlan[]): void {
  const fixed = rowRuns(rows).filter(({ height }) => height !== null);
  for (const { extent, parts } of joinWhileCheaper(fixed, costOfHeights)) {
    const { top, bottom } = extent.range;
    const range = sheet.getRange(`${top}:${bottom}`);
    const [first] = parts;
    if (first && parts.length === 1) range.format.rowHeight = first.height ?? 0;
    else range.setRowProperties(heightsFrom(top, bottom, parts));
  }
}

/**
 * Approximate request size of a single height, an array of heights and an entry in it, in bytes.
 */
const cost = { height: 410, array: 290, entry: 30, none: 3 } as const;

function costOfHeights({ parts, range, cells }: Extent): number {
  if (parts === 1) return cost.height;
  return cost.array + cost.entry * cells + cost.none * (cellCount(range) - cells);
}

/** One entry per row; rows between the runs stay unchanged. */
function heightsFrom(
  top: number,
  bottom: number,
  runs: readonly RowRun[],
): Excel.SettableRowProperties[] {
  return numbers(top, bottom).map((row) => {
    const run = runs.find((each) => each.top <= row && row <= each.bottom);
    return run?.height == null ? {} : { format: { rowHeight: run.height } };
  });
}

/** Consecutive rows with the same height, as a one-column range. */
interface RowRun extends CellRange {
  /** In points; null if it grows. */
  readonly height: number | null;
}

function rowRuns(rows: readonly RowPlan[]): RowRun[] {
  const runs: (RowRun & { bottom: number })[] = [];
  for (const { row, height: planned, grows } of [...rows].sort((a, b) => a.row - b.row)) {
    const height = grows ? null : planned;
    const run = runs.at(-1);
    if (run?.bottom === row - 1 && run.height === height) run.bottom = row;
    else runs.push({ top: row, bottom: row, left: 1, right: 1, height });
  }
  return runs;
}
