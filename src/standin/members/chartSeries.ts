import { aColor, aFlag, aText, oneOf, within } from "./arguments";
import { newSeries, type ChartCells, type ChartSeries, type DataLabels } from "../state/chartState";
import { shownText } from "../shown/chartText";
import { invalidArgument, itemNotFound } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { field, readOnly } from "./property";
import {
  chartTypes,
  fillMembers,
  fixedCell,
  fontFormat,
  guardChart,
  guardPart,
  lineMembers,
  type ChartTarget,
  type PartOf,
} from "./chartParts";
import { rangeOf } from "./open";

export function seriesCollection(target: ChartTarget): Handle {
  return handleOf(seriesCollectionMembers, target);
}

const seriesCollectionMembers: Members<ChartTarget> = {
  type: "ChartSeriesCollection",
  guard: guardChart,
  properties: { Count: readOnly(({ chart }) => chart.series.length) },
  items: (target) => target.chart.series.map((part) => handleOf(seriesMembers, { target, part })),
  objects: {
    GetItemAt: (target, given) => {
      const part = target.chart.series[given.whole(0)];
      if (!part) throw itemNotFound(`series ${given.whole(0)} of the chart ${target.chart.name}`);
      return handleOf(seriesMembers, { target, part });
    },
    Add: (target, given) => {
      const { series, type } = target.chart;
      const name = given.textOr(0, `Series${series.length + 1}`);
      const part = newSeries(name, null, series[0]?.labels ?? null, type);
      series.splice(given.whole(1, series.length), 0, part);
      return handleOf(seriesMembers, { target, part });
    },
  },
  methods: { GetCount: ({ chart }) => chart.series.length },
};

type SeriesTarget = PartOf<ChartSeries>;

const seriesOf = ({ part }: SeriesTarget): ChartSeries => part;

const markers = [
  "Invalid",
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const seriesMembers: Members<SeriesTarget> = {
  type: "ChartSeries",
  guard: ({ target, part }) => {
    guardChart(target);
    if (!target.chart.series.includes(part)) throw itemNotFound("the series was deleted");
  },
  properties: {
    Name: {
      get: ({ target, part }) => shownText(target.book, part.name),
      set: ({ target: { book }, part }, value) => {
        const name = aText(value);
        part.name = book.linksSeriesNames && name.startsWith("=") ? fixedCell(book, name) : name;
      },
    },
    ChartType: field(seriesOf, "chartType", oneOf(chartTypes)),
    HasDataLabels: field(seriesOf, "hasDataLabels", aFlag),
    GapWidth: field(seriesOf, "gapWidth", within(0, 500)),
    Overlap: field(seriesOf, "overlap", within(-100, 100)),
    MarkerStyle: field(seriesOf, "markerStyle", oneOf(markers)),
    MarkerSize: field(seriesOf, "markerSize", within(2, 72)),
    MarkerBackgroundColor: field(seriesOf, "markerBackgroundColor", aColor),
    MarkerForegroundColor: field(seriesOf, "markerForegroundColor", aColor),
    Smooth: field(seriesOf, "smooth", aFlag),
    PlotOrder: readOnly(({ target, part }) => target.chart.series.indexOf(part)),
  },
  objects: {
    Format: (target) => handleOf(seriesFormat, target),
    DataLabels: ({ target, part }) => {
      if (!part.hasDataLabels) throw itemNotFound("the series has no data labels");
      return handleOf(dataLabels, { target, part: part.dataLabels });
    },
  },
  methods: {
    Delete: ({ target, part }) => {
      const { series } = target.chart;
      series.splice(series.indexOf(part), 1);
    },
    SetValues: ({ part }, given) => {
      part.values = cellsArgument(given.at(0));
    },
    SetXAxisValues: ({ part }, given) => {
      part.labels = cellsArgument(given.at(0));
    },
  },
};

function cellsArgument(value: unknown): ChartCells {
  const { sheet, range } = rangeOf(value);
  if (range.top !== range.bottom && range.left !== range.right) {
    throw invalidArgument("a series is one row or one column");
  }
  return { sheet, range };
}

const seriesFormat: Members<SeriesTarget> = {
  type: "ChartSeriesFormat",
  objects: {
    Fill: ({ target, part }) => handleOf(fillMembers, { target, part: part.fill }),
    Line: ({ target, part }) => handleOf(lineMembers, { target, part: part.line }),
  },
};

const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const labelsOf = ({ part }: PartOf<DataLabels>): DataLabels => part;

const dataLabels: Members<PartOf<DataLabels>> = {
  type: "ChartDataLabels",
  guard: guardPart,
  properties: {
    Position: field(labelsOf, "position", oneOf(labelPositions)),
    ShowValue: field(labelsOf, "showValue", aFlag),
    ShowSeriesName: field(labelsOf, "showSeriesName", aFlag),
    ShowCategoryName: field(labelsOf, "showCategoryName", aFlag),
    NumberFormat: field(labelsOf, "numberFormat", aText),
  },
  objects: {
    Format: ({ target, part }) => handleOf(fontFormat("ChartDataLabelFormat"), { target, part }),
  },
};
