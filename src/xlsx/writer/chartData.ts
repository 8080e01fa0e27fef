import { isCellError, type RawCell } from "../../model/rawCell";
import { goneSheet, type ChartPlan, type ChartSeriesPlan } from "../../model/workbookPlan";
import { absoluteRange, parseRange, quoteSheetName, type CellRange } from "../../workbook/a1";
import type { PlanContent } from "./planContent";

/** A row or column of cells that a chart draws: reference and values. */
export interface ChartPoints {
  /** "'1 Demokrati'!$B$6:$B$13". */
  readonly reference: string;
  /** null where the chart shows nothing: blank cells, errors, and values below its axis. */
  readonly values: readonly (string | number | null)[];
  readonly numberFormat: string;
  /** True if some of them are formula results. */
  readonly hasResults: boolean;
}

export interface ChartData {
  /** True if some values are formula results; if all are fixed, there is nothing to draw yet. */
  readonly hasResults: boolean;
  /** The title cell. */
  readonly title: ChartPoints | null;
  readonly labels: ChartPoints;
  readonly series: readonly ChartSeriesData[];
}

export interface ChartSeriesData {
  readonly plan: ChartSeriesPlan;
  /** The header cell: a series is named by reference, never by a literal. */
  readonly name: ChartPoints;
  readonly values: ChartPoints;
}

/**
 * Reads a chart's block: header row, labels in the first column, series in the others.
 * @throws if the plan's range is invalid
 */
export function chartData(plan: ChartPlan, content: PlanContent): ChartData {
  const { key, data, series, title, axis } = plan;
  const block = parseRange(data.range);
  if (!block) throw new Error(`chart ${key} has no range: ${data.range}`);
  const body = { top: block.top + 1, bottom: block.bottom };
  const points = (range: CellRange): ChartPoints => pointsOf(content, data.sheet, range, axis.min);
  const titleCell = title && parseRange(title.cell);
  const drawnSeries = series.map((each): ChartSeriesData => {
    const column = block.left + each.column;
    const header = { top: block.top, bottom: block.top, left: column, right: column };
    return {
      plan: each,
      name: points(header),
      values: points({ ...body, left: column, right: column }),
    };
  });
  return {
    title: title && titleCell && pointsOf(content, title.sheet, titleCell),
    labels: points({ ...body, left: block.left, right: block.left }),
    series: drawnSeries,
    hasResults: drawnSeries.some(({ values }) => values.hasResults),
  };
}

function pointsOf(
  content: PlanContent,
  key: string,
  range: CellRange,
  least: number | null = null,
): ChartPoints {
  if (key === goneSheet) return nothing;
  const { plan, grid } = content.sheet(key);
  const values: (string | number | null)[] = [];
  let hasResults = false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cell = grid.at(row, range.left);
    const value = drawn(content.valueOf(key, row, range.left, cell), least);
    values.push(value);
    if (cell?.kind === "formula" && value !== null) hasResults = true;
  }
  return {
    reference: `${quoteSheetName(plan.name)}!${absoluteRange(range)}`,
    values,
    numberFormat: content.numberFormat(grid.at(range.top, range.left)),
    hasResults,
  };
}

/** How Excel writes a reference to a deleted sheet. */
const nothing: ChartPoints = {
  reference: "#REF!",
  values: [],
  numberFormat: "General",
  hasResults: false,
};

function drawn(value: RawCell, least: number | null): string | number | null {
  if (value === "" || isCellError(value)) return null;
  if (typeof value === "number" && least !== null && value < least) return null;
  return typeof value === "boolean" ? Number(value) : value;
}
