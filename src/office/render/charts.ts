import { highest } from "../../model/extremes";
import type { ChartKind, ChartPlan, ChartSeriesPlan } from "../../model/workbookPlan";
import {
  absoluteAddress,
  cellAddress,
  parseAddress,
  parseRange,
  rangeAddress,
  type CellRange,
} from "../../workbook/a1";
import { hex } from "./sheetRendering";

const chartTypes = {
  radar: "RadarMarkers",
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const;

/** Without this, Excel makes the title far larger than the chart's other text. */
const titleSize = 9;

/**
 * Adds a chart of the plan's block at its place. Excel guesses the series; `drawChart` expects them
 * to be right.
 */
export function makeChart(
  home: Excel.Worksheet,
  plan: ChartPlan,
  sheetOf: (sheet: string) => Excel.Worksheet,
  reference: (sheet: string, cell: string) => string,
): Excel.Chart {
  const drawn = rangeAddress(drawnBlock(plan));
  const chart = home.charts.add(
    chartTypes[plan.kind],
    sheetOf(plan.data.sheet).getRange(drawn),
    "Columns",
  );
  chart.name = plan.key;
  addTitle(chart, plan, reference);
  chart.setPosition(cellAddress(plan.at.row, plan.at.column));
  chart.width = plan.at.width;
  chart.height = plan.at.height;
  // A line continues to the next existing point.
  if (plan.kind === "line") chart.displayBlanksAs = "Interplotted";
  return chart;
}

/** Formats a chart that has the plan's series. */
export function drawChart(chart: Excel.Chart, plan: ChartPlan): void {
  plan.series.forEach((series, index) => {
    const target = chart.series.getItemAt(index);
    setSeries(target, series, plan);
    if (index === 0 && isBars(plan.kind)) setGaps(target, plan);
  });
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  setAxes(chart, plan);
}

/**
 * The part of the plan's block to draw, from the labels to the last used column, with headers.
 * @throws if the plan's range is invalid
 */
export function drawnBlock({ key, data, series }: ChartPlan): CellRange {
  const block = parseRange(data.range);
  if (!block) throw new Error(`chart ${key} has no range: ${data.range}`);
  return { ...block, right: block.left + highest(series.map(({ column }) => column)) };
}

/** Takes the title from a cell, so that it updates. */
function addTitle(
  chart: Excel.Chart,
  { key, title }: ChartPlan,
  reference: (sheet: string, cell: string) => string,
): void {
  if (title === null) {
    chart.title.visible = false;
    return;
  }
  const cell = parseAddress(title.cell);
  if (!cell) throw new Error(`chart ${key} has no cell for its title: ${title.cell}`);
  chart.title.setFormula(`=${reference(title.sheet, absoluteAddress(cell.row, cell.column))}`);
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = true;
}

const markerStyles = {
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
} as const;

const lineStyles = { solid: "Continuous", dashed: "Dash", none: "None" } as const;

function setSeries(
  series: Excel.ChartSeries,
  { color, line: stroke, marker }: ChartSeriesPlan,
  { kind, showValues }: ChartPlan,
): void {
  if (isBars(kind)) {
    series.format.fill.setSolidColor(hex(color));
  } else {
    const { line } = series.format;
    line.color = hex(color);
    line.lineStyle = lineStyles[stroke];
    series.markerStyle = markerStyles[marker ?? "circle"];
    series.markerBackgroundColor = hex(color);
    series.markerForegroundColor = hex(color);
  }
  if (showValues) series.hasDataLabels = true;
}

/** Sets one series; all series of a chart share these values. */
function setGaps(series: Excel.ChartSeries, { gapWidth, overlap }: ChartPlan): void {
  series.gapWidth = gapWidth;
  series.overlap = overlap;
}

/** A bar chart lists its labels from the top down, in the order of the rows. */
function setAxes({ axes }: Excel.Chart, { kind, axis }: ChartPlan): void {
  if (axis.min !== null) axes.valueAxis.minimum = axis.min;
  if (axis.max !== null) axes.valueAxis.maximum = axis.max;
  if (kind !== "bar") return;
  axes.categoryAxis.reversePlotOrder = true;
  // Keeps the value axis at the bottom.
  axes.categoryAxis.position = "Maximum";
}

function isBars(kind: ChartKind): boolean {
  return kind === "bar" || kind === "column";
}
