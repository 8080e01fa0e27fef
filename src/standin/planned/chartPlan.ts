import type { ChartKind, ChartPlan } from "../../model/workbookPlan";
import { rangeAddress, type CellRange } from "../../plan/a1";
import type { ChartCells, ChartSeries, ChartState } from "../chartState";
import { standinCannot } from "../excelError";

const kinds: Readonly<Record<string, ChartKind>> = {
  Radar: "radar",
  RadarMarkers: "radar",
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
  LineMarkers: "line",
};

/**
 * A chart as the plan has it: the block goes from its labels to the last column that is drawn, and
 * from the header to the last row. What only bars have is 0 for others.
 */
export function chartPlan(chart: ChartState, keyOf: (sheet: string) => string): ChartPlan {
  const kind = kinds[chart.type];
  if (!kind) throw standinCannot(`a chart of type ${chart.type} in a plan`);
  const isBars = kind === "bar" || kind === "column";
  const [first] = chart.series;
  const block = blockOf(chart);
  return {
    key: chart.name,
    kind,
    title: chart.title.visible ? chart.title.text : "",
    alternativeText: "",
    data: { sheet: keyOf(block.sheet), range: rangeAddress(block.range) },
    series: chart.series.map((series) => ({
      column: cellsOf(series.values).range.left - block.range.left,
      color: (isBars ? series.fill.color : series.line.color).slice(1),
      dashed: series.line.lineStyle === "Dash",
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

function blockOf({ series }: ChartState): { sheet: string; range: CellRange } {
  const [first] = series;
  const labels = cellsOf(first?.labels);
  const right = Math.max(...series.map((each) => cellsOf(each.values).range.right));
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
  if (!cells?.range) throw standinCannot("a chart without cells in a plan");
  return { sheet: cells.sheet, range: cells.range };
}
