import { aFlag, aText, oneOf, within } from "./arguments";
import type { ChartLegend, ChartState } from "../state/chartState";
import { handleOf, type Handle, type Members } from "./handle";
import { seriesOfBlock } from "../acts/seriesOfBlock";
import { field, readOnly } from "./property";
import { columnAt, cornerOf, placeOnSheet, rowAt } from "../state/sizes";
import { chartAxes } from "./chartAxes";
import {
  chartTypes,
  fillMembers,
  fontFormat,
  fontMembers,
  guardChart,
  lineMembers,
  titleHandle,
  type ChartTarget,
} from "./chartParts";
import { seriesCollection } from "./chartSeries";
import { replaceAll } from "../state/replaceAll";
import { rangeArgument, rangeOf, worksheetHandle } from "./open";

/** A chart as a request sees it. */
export function chartHandle(target: ChartTarget): Handle {
  return handleOf(chartMembers, target);
}

const chartOf = ({ chart }: ChartTarget): ChartState => chart;
/** In points. */
const size = within(1, 10_000);
const place = within(0, 200_000);

const chartMembers: Members<ChartTarget> = {
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  guard: guardChart,
  properties: {
    Id: readOnly(({ chart }) => chart.id),
    Name: field(chartOf, "name", aText),
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = oneOf(chartTypes)(value);
        for (const series of chart.series) series.chartType = chart.type;
      },
    },
    Left: {
      get: ({ book, sheet, chart }) => cornerOf(book.sheet(sheet), chart.at).left,
      set: ({ book, sheet, chart }, value) => {
        const { column, x } = columnAt(book.sheet(sheet), place(value));
        chart.at = { ...chart.at, column, x };
      },
    },
    Top: {
      get: ({ book, sheet, chart }) => cornerOf(book.sheet(sheet), chart.at).top,
      set: ({ book, sheet, chart }, value) => {
        const { row, y } = rowAt(book.sheet(sheet), place(value));
        chart.at = { ...chart.at, row, y };
      },
    },
    Width: field(chartOf, "width", size),
    Height: field(chartOf, "height", size),
    DisplayBlanksAs: field(
      chartOf,
      "displayBlanksAs",
      oneOf(["NotPlotted", "Zero", "Interplotted"]),
    ),
    PlotVisibleOnly: field(chartOf, "plotVisibleOnly", aFlag),
  },
  objects: {
    Title: (target) => titleHandle(target, target.chart.title),
    Legend: (target) => handleOf(legendMembers, target),
    Axes: chartAxes,
    Series: seriesCollection,
    Format: (target) => handleOf(areaFormat, target),
    Worksheet: ({ book, sheet }) => worksheetHandle(book, sheet),
  },
  methods: {
    Delete: ({ book, sheet, chart }) => {
      const { charts } = book.sheet(sheet);
      charts.splice(charts.indexOf(chart), 1);
    },
    SetPosition: ({ book, sheet, chart }, given) => {
      const home = book.sheet(sheet);
      const start = rangeArgument(book, sheet, given.at(0)).range;
      chart.at = { row: start.top, column: start.left, x: 0, y: 0 };
      if (!given.has(1)) return;
      const first = placeOnSheet(home, start);
      const last = placeOnSheet(home, rangeArgument(book, sheet, given.at(1)).range);
      chart.width = last.left + last.width - first.left;
      chart.height = last.top + last.height - first.top;
    },
    SetData: ({ chart }, given) => {
      const source = rangeOf(given.at(0));
      const by = oneOf(["Auto", "Columns", "Rows"])(given.textOr(1, "Auto"));
      replaceAll(chart.series, seriesOfBlock(source, by, chart.type));
    },
    Activate: () => null,
  },
};

const legendOf = ({ chart }: ChartTarget): ChartLegend => chart.legend;

const legendMembers: Members<ChartTarget> = {
  type: "ChartLegend",
  guard: guardChart,
  properties: {
    Visible: field(legendOf, "visible", aFlag),
    Overlay: field(legendOf, "overlay", aFlag),
    Position: field(
      legendOf,
      "position",
      oneOf(["Top", "Bottom", "Left", "Right", "Corner", "Custom"]),
    ),
  },
  objects: {
    Format: (target) =>
      handleOf(fontFormat("ChartLegendFormat"), { target, part: target.chart.legend }),
  },
};

const areaFormat: Members<ChartTarget> = {
  type: "ChartAreaFormat",
  objects: {
    Fill: (target) => handleOf(fillMembers, { target, part: target.chart.fill }),
    Border: (target) => handleOf(lineMembers, { target, part: target.chart.border }),
    Font: (target) => handleOf(fontMembers, { target, part: target.chart.font }),
  },
};
