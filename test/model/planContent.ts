import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange, type CellRange } from "../../src/workbook/a1";

/** A planned cell, where it stands. */
export interface PlacedCell {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

export function cellsOf(plan: WorkbookPlan): PlacedCell[] {
  return plan.sheets.flatMap(cellsOfSheet);
}

export function cellsOfSheet(sheet: SheetPlan): PlacedCell[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell ? [{ sheet, row: block.row + down, column: block.column + right, cell }] : [],
      ),
    ),
  );
}

/** The cells of a plan by reference, "Overview!B5". */
export function cellsByPlace(plan: WorkbookPlan): ReadonlyMap<string, PlanCell> {
  return new Map(
    cellsOf(plan).map(({ sheet, row, column, cell }) => [
      `${sheet.key}!${cellAddress(row, column)}`,
      cell,
    ]),
  );
}

/** A formula of a plan: of a cell, a name, a rule, a highlight or a chart. */
export interface PlacedFormula {
  readonly place: string;
  /** The sheet that references without a sheet mean; null for a name, which has none. */
  readonly sheet: string | null;
  readonly text: string;
  /** The cell that it is relative to, and the last one that it holds for. */
  readonly range: CellRange | null;
  /** It only says where something is: a name, a chart, a list to choose from. */
  readonly isRange: boolean;
}

export function formulasOf(plan: WorkbookPlan): PlacedFormula[] {
  const names = plan.names.map(({ name, refersTo }) => ({
    place: name,
    sheet: null,
    text: refersTo,
    range: null,
    isRange: true,
  }));
  return [...names, ...plan.sheets.flatMap(formulasOfSheet)];
}

function formulasOfSheet(sheet: SheetPlan): PlacedFormula[] {
  const { key } = sheet;
  const cells = cellsOfSheet(sheet).flatMap(({ row, column, cell }) => {
    const range = { top: row, left: column, bottom: row, right: column };
    const place = `${key}!${cellAddress(row, column)}`;
    return cell.kind === "formula"
      ? [{ place, sheet: key, text: cell.formula, range, isRange: false }]
      : [];
  });
  const rules = sheet.rules.flatMap(({ range, allow }) => {
    const texts =
      allow.kind === "list" ? [allow.source] : "min" in allow ? [allow.min, allow.max] : [];
    const place = `${key}!${range} rule`;
    const isRange = allow.kind === "list";
    return texts.map((text) => ({ place, sheet: key, text, range: parseRange(range), isRange }));
  });
  const highlights = sheet.highlights.map(({ range, formula }) => ({
    place: `${key}!${range} highlight`,
    sheet: key,
    text: formula,
    range: parseRange(range),
    isRange: false,
  }));
  const charts = sheet.charts.map((chart) => ({
    place: `${key} chart ${chart.key}`,
    sheet: key,
    text: `${chart.data.sheet}!${chart.data.range}`,
    range: null,
    isRange: true,
  }));
  return [...cells, ...rules, ...highlights, ...charts];
}

/** The rectangle around all cells of each sheet, by key. */
export function usedRanges(plan: WorkbookPlan): ReadonlyMap<string, CellRange> {
  return new Map(
    plan.sheets.map((sheet) => {
      const cells = cellsOfSheet(sheet);
      const rows = cells.map(({ row }) => row);
      const columns = cells.map(({ column }) => column);
      const used = {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      };
      return [sheet.key, used];
    }),
  );
}
