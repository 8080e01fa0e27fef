import { highest } from "../../model/extremes";
import type { ChartKind, ChartMarker, ChartPlan, ChartSeriesPlan } from "../../model/workbookPlan";
import { rangeAddress, type CellRange } from "../../workbook/a1";
import type { ChartCells, ChartSeries, ChartState } from "../../standin";

const kinds: Readonly<Record<string, ChartKind>> = {
  Radar: "radar",
  RadarMarkers: "radar",
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
  LineMarkers: "line",
};

/**
 * Converts a chart into the plan's form. Its block spans from the labels to the last series, and
 * from the header to the last row. Values that only bars have are 0 for other charts.
 * @throws Error for a chart that plans cannot represent
 */
export function chartPlan(chart: ChartState, keyOf: (sheet: string) => string): ChartPlan {
  const kind = kinds[chart.type];
  if (!kind) throw new Error(`a chart of type ${chart.type} is in no plan`);
  const isBars = kind === "bar" || kind === "column";
  const [first] = chart.series;
  const block = blockOf(chart);
  return {
    key: chart.name,
    kind,
    title: titleOf(chart, keyOf),
    alternativeText: "",
    data: { sheet: keyOf(block.sheet), range: rangeAddress(block.range) },
    series: chart.series.map((series) => ({
      column: cellsOf(series.values).range.left - block.range.left,
      color: (isBars ? series.fill.color : series.line.color).slice(1),
      line: isBars ? "solid" : strokeOf(series),
      marker: isBars ? null : markerOf(series),
    })),
    at: {
      row: chart.at.row,
      column: chart.at.column,
      width: chart.width,
      height: chart.height,
    },
    axis: { min: chart.valueAxis.minimum, max: chart.valueAxis.maximum },
    overlap: isBars ? (first?.overlap ?? 0) : 0,
    gapWidth: isBars ? (first?.gapWidth ?? 0) : 0,
    showValues: first?.hasDataLabels ?? false,
  };
}

function titleOf({ title }: ChartState, keyOf: (sheet: string) => string): ChartPlan["title"] {
  if (!title.visible) return null;
  if (typeof title.text === "string") throw new Error("a chart's title that is no cell's");
  const { sheet, range } = cellsOf(title.text);
  return { sheet: keyOf(sheet), cell: rangeAddress(range) };
}

function strokeOf({ line }: ChartSeries): ChartSeriesPlan["line"] {
  const strokes = { Continuous: "solid", Dash: "dashed", None: "none" } as const;
  const found = Object.entries(strokes).find(([style]) => style === line.lineStyle);
  if (!found) throw new Error(`the line ${line.lineStyle} is in no plan`);
  return found[1];
}

function markerOf({ markerStyle }: ChartSeries): ChartMarker {
  const marker = markerStyle.toLowerCase();
  const known = (["circle", "square", "diamond", "triangle"] as const).find((m) => m === marker);
  if (!known) throw new Error(`the marker ${markerStyle} is in no plan`);
  return known;
}

function blockOf({ series }: ChartState): { sheet: string; range: CellRange } {
  const [first] = series;
  const labels = cellsOf(first?.labels);
  const right = highest(series.map((each) => cellsOf(each.values).range.right));
  const header = series.every(isNamedAbove) ? 1 : 0;
  return {
    sheet: labels.sheet,
    range: { ...labels.range, top: labels.range.top - header, right },
  };
}

function isNamedAbove({ name, values }: ChartSeries): boolean {
  return typeof name !== "string" && name.range?.bottom === cellsOf(values).range.top - 1;
}

function cellsOf(cells: ChartCells | null | undefined): { sheet: string; range: CellRange } {
  if (!cells?.range) throw new Error("a chart without cells in a plan");
  return { sheet: cells.sheet, range: cells.range };
}
