import { highest } from "../../model/extremes";
import type { ChartKind, ChartPlan, ChartSeriesPlan } from "../../model/workbookPlan";
import {
  absoluteAddress,
  cellAddress,
  parseAddress,
  parseRange,
  rangeAddress,
} from "../../plan/a1";
import { hex, type SheetRendering } from "./sheetRendering";

const chartTypes = {
  radar: "RadarMarkers",
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const;

/** Else Excel writes it far larger than all other text of a chart. */
const titleSize = 9;

/** Once all sheets are calculated: Excel tells labels from numbers by what stands in the cells. */
export function addCharts(rendering: SheetRendering): void {
  const reference = (sheet: string, cell: string): string => rendering.named(`${sheet}!${cell}`);
  for (const plan of rendering.plan.charts) addChart({ ...rendering, reference }, plan);
}

interface ChartRendering extends Pick<SheetRendering, "sheet" | "sheetOf"> {
  /** A cell of a sheet as formulas name it now. */
  readonly reference: (sheet: string, cell: string) => string;
}

export function addChart({ sheet, sheetOf, reference }: ChartRendering, plan: ChartPlan): void {
  const block = parseRange(plan.data.range);
  if (!block) throw new Error(`chart ${plan.key} has no range: ${plan.data.range}`);
  const columns = plan.series.map(({ column }) => column);
  const last = highest(columns);
  const drawn = rangeAddress({ ...block, right: block.left + last });
  const chart = sheet.charts.add(
    chartTypes[plan.kind],
    sheetOf(plan.data.sheet).getRange(drawn),
    "Columns",
  );
  chart.name = plan.key;
  addTitle(chart, plan, reference);
  chart.setPosition(cellAddress(plan.at.row, plan.at.column));
  chart.width = plan.at.width;
  chart.height = plan.at.height;
  // A line goes on to the next point that there is; others have gaps anyway.
  if (plan.kind === "line") chart.displayBlanksAs = "Interplotted";
  // From the last on: the places of those before stay.
  for (let column = last; column >= 1; column -= 1) {
    if (!columns.includes(column)) chart.series.getItemAt(column - 1).delete();
  }
  plan.series.forEach((series, index) => {
    const target = chart.series.getItemAt(index);
    setSeries(target, series, plan);
    if (index === 0 && isBars(plan.kind)) setGaps(target, plan);
  });
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  setAxes(chart, plan);
}

/** From a cell, so that it follows the workbook. */
function addTitle(
  chart: Excel.Chart,
  { key, title }: ChartPlan,
  reference: ChartRendering["reference"],
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

/** Of all series: those of one chart share them. */
function setGaps(series: Excel.ChartSeries, { gapWidth, overlap }: ChartPlan): void {
  series.gapWidth = gapWidth;
  series.overlap = overlap;
}

/** A bar chart's labels run from the top down, like the rows that they come from. */
function setAxes({ axes }: Excel.Chart, { kind, axis }: ChartPlan): void {
  if (axis.min !== null) axes.valueAxis.minimum = axis.min;
  if (axis.max !== null) axes.valueAxis.maximum = axis.max;
  if (kind !== "bar") return;
  axes.categoryAxis.reversePlotOrder = true;
  // The axis of the numbers stays at the bottom.
  axes.categoryAxis.position = "Maximum";
}

function isBars(kind: ChartKind): boolean {
  return kind === "bar" || kind === "column";
}
