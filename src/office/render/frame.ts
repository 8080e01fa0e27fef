import type { ColumnPlan, RowPlan } from "../../model/workbookPlan";
import { span } from "../../plan/a1";
import { joinWhileCheaper } from "../joinWhileCheaper";
import { hex, type SheetRendering } from "./sheetRendering";

/** Excel's default font is 7 pixels wide, and a pixel is three quarters of a point. */
const pointsPerCharacter = 5.25;

/** Tab, grid lines, widths, heights and panes: what stands around a sheet's cells. */
export function addFrame({ sheet, plan }: SheetRendering): void {
  sheet.tabColor = hex(plan.tabColor);
  sheet.showGridlines = false;
  setWidths(sheet, plan.columns);
  setHeights(sheet, plan.rows);
  freeze(sheet, plan.frozen.rows, plan.frozen.columns);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(span(1, 1, rows, columns)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** All in one action; columns between them that the plan leaves alone keep their width. */
function setWidths(sheet: Excel.Worksheet, columns: readonly ColumnPlan[]): void {
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  const last = Math.max(0, ...widths.keys());
  if (last === 0) return;
  const properties = Array.from({ length: last }, (_, index): Excel.SettableColumnProperties => {
    const width = widths.get(index + 1);
    return width === undefined ? {} : { format: { columnWidth: width * pointsPerCharacter } };
  });
  sheet.getRange(span(1, 1, 1, last)).setColumnProperties(properties);
}

/** Rows that grow get the height that Excel gives them. */
function setHeights(sheet: Excel.Worksheet, rows: readonly RowPlan[]): void {
  const growing = rows.filter(({ grows }) => grows);
  for (const { from, to } of equalRuns(
    growing,
    ({ row }) => row,
    () => null,
  )) {
    sheet.getRange(`${from}:${to}`).format.autofitRows();
  }
  const fixed = rows.filter(({ grows }) => !grows);
  const runs = equalRuns(
    fixed,
    ({ row }) => row,
    ({ height }) => height,
  );
  for (const group of joinWhileCheaper(runs, costOfHeights)) setFixedHeights(sheet, group);
}

/** Roughly what one height, an array of them and an entry of it take in a request; in bytes. */
const cost = { height: 410, array: 290, entry: 30, none: 3 } as const;

function costOfHeights(runs: readonly Run<number>[]): number {
  if (runs.length === 1) return cost.height;
  const count = runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const { from, to } = spanOf(runs);
  return cost.array + cost.entry * count + cost.none * (to - from + 1 - count);
}

/** In points; rows between the runs are left as they are. */
function setFixedHeights(sheet: Excel.Worksheet, runs: readonly Run<number>[]): void {
  const { from, to } = spanOf(runs);
  const range = sheet.getRange(`${from}:${to}`);
  const [first] = runs;
  if (first && runs.length === 1) {
    range.format.rowHeight = first.value;
    return;
  }
  const heightAt = (row: number) => runs.find((run) => run.from <= row && row <= run.to)?.value;
  range.setRowProperties(
    Array.from({ length: to - from + 1 }, (_, index): Excel.SettableRowProperties => {
      const rowHeight = heightAt(from + index);
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    }),
  );
}

function spanOf(runs: readonly Run<unknown>[]): { from: number; to: number } {
  return {
    from: Math.min(...runs.map(({ from }) => from)),
    to: Math.max(...runs.map(({ to }) => to)),
  };
}

interface Run<Value> {
  readonly from: number;
  to: number;
  readonly value: Value;
}

/** Neighbouring lines of the same value together. */
function equalRuns<Line, Value>(
  lines: readonly Line[],
  numberOf: (line: Line) => number,
  valueOf: (line: Line) => Value,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const line of [...lines].sort((a, b) => numberOf(a) - numberOf(b))) {
    const [number, value] = [numberOf(line), valueOf(line)];
    const run = runs.at(-1);
    if (run?.to === number - 1 && run.value === value) run.to = number;
    else runs.push({ from: number, to: number, value });
  }
  return runs;
}
