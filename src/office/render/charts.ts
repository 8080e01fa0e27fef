import type { ChartKind, ChartPlan, ChartSeriesPlan } from "../../model/workbookPlan";
import { cellAddress, parseRange, rangeAddress } from "../../plan/a1";
import { hex, type SheetRendering } from "./sheetRendering";

const chartTypes = {
  radar: "RadarMarkers",
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const;

const textColor = "000000";
const textSize = 9;
const titleSize = 12;
const markerSize = 5;
/** In points. */
const lineWeight = 2.25;

/** Once all sheets are calculated: Excel tells labels from numbers by what stands in the cells. */
export function addCharts(rendering: SheetRendering): void {
  for (const plan of rendering.plan.charts) addChart(rendering, plan);
}

export function addChart(
  { sheet, sheetOf }: Pick<SheetRendering, "sheet" | "sheetOf">,
  plan: ChartPlan,
): void {
  const block = parseRange(plan.data.range);
  if (!block) throw new Error(`chart ${plan.key} has no range: ${plan.data.range}`);
  const columns = plan.series.map(({ column }) => column);
  const last = Math.max(...columns);
  const drawn = rangeAddress({ ...block, right: block.left + last });
  const chart = sheet.charts.add(
    chartTypes[plan.kind],
    sheetOf(plan.data.sheet).getRange(drawn),
    "Columns",
  );
  chart.name = plan.key;
  chart.format.font.size = textSize;
  chart.format.font.color = hex(textColor);
  addTitle(chart, plan.title);
  chart.setPosition(cellAddress(plan.at.row, plan.at.column));
  chart.width = plan.at.width;
  chart.height = plan.at.height;
  chart.displayBlanksAs = "NotPlotted";
  // From the last on: the places of those before stay.
  for (let column = last; column >= 1; column -= 1) {
    if (!columns.includes(column)) chart.series.getItemAt(column - 1).delete();
  }
  plan.series.forEach((series, index) => {
    const target = chart.series.getItemAt(index);
    setSeries(target, series, plan);
    if (index === 0 && isBars(plan.kind)) setGaps(target, plan);
  });
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  setAxes(chart, plan);
}

function addTitle(chart: Excel.Chart, title: string): void {
  if (title === "") {
    chart.title.visible = false;
    return;
  }
  chart.title.text = title;
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = true;
}

function setSeries(
  series: Excel.ChartSeries,
  { color, dashed }: ChartSeriesPlan,
  { kind, showValues }: ChartPlan,
): void {
  if (isBars(kind)) {
    series.format.fill.setSolidColor(hex(color));
  } else {
    const { line } = series.format;
    line.color = hex(color);
    line.weight = lineWeight;
    line.lineStyle = dashed ? "Dash" : "Continuous";
    series.markerStyle = "Circle";
    series.markerSize = markerSize;
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
  // A radar has no axis of labels that could be formatted.
  if (kind === "radar") return;
  axes.categoryAxis.tickLabelPosition = "Low";
  if (kind !== "bar") return;
  axes.categoryAxis.reversePlotOrder = true;
  // The axis of the numbers stays at the bottom.
  axes.categoryAxis.position = "Maximum";
}

function isBars(kind: ChartKind): boolean {
  return kind === "bar" || kind === "column";
}
