import { highest, lowest } from "../model/extremes";
import { cellText, type RawCell } from "../model/rawCell";
import {
  type Book,
  type ChartCells,
  type ChartSeries,
  type ChartState,
  shownText,
} from "../standin";

/** A chart's current numbers; null is a gap. */
export interface ChartData {
  /** "" for a chart without a title. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly SeriesData[];
  readonly min: number;
  readonly max: number;
}

export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly isDashed: boolean;
  readonly isLine: boolean;
}

const unset = "#616161";

export function chartData(book: Book, chart: ChartState): ChartData {
  const { minimum, maximum } = chart.valueAxis;
  const series = chart.series.map((each) => seriesData(book, each, chart.type, minimum));
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const labels = valuesOf(book, chart.series[0]?.labels).map(cellText);
  const most = highest(numbers, 1);
  return {
    title: chart.title.visible ? shownText(book, chart.title.text) : "",
    labels,
    series,
    min: minimum ?? lowest(numbers, 0),
    max: maximum ?? niceMax(most),
  };
}

/** Values below the axis are not drawn and have no label. */
function seriesData(
  book: Book,
  series: ChartSeries,
  chartType: string,
  minimum: number | null,
): SeriesData {
  const { name, values, line, fill } = series;
  const kind = series.chartType || chartType;
  const isLine = /^(?:Line|Radar)/.test(kind);
  return {
    name: shownText(book, name),
    values: valuesOf(book, values).map((value) =>
      typeof value === "number" && value >= (minimum ?? value) ? value : null,
    ),
    color: (isLine ? line.color : fill.color) || line.color || fill.color || unset,
    isDashed: line.lineStyle === "Dash",
    isLine,
  };
}

function valuesOf(book: Book, cells: ChartCells | null | undefined): RawCell[] {
  const range = cells?.range;
  const sheet = book.state.sheets.find(({ key }) => key === cells?.sheet);
  if (!range || !sheet) return [];
  const values: RawCell[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      values.push(book.value(sheet, row, column));
    }
  }
  return values;
}

/** The next round number, for an axis that Excel scales by itself. */
function niceMax(highest: number): number {
  const unit = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 5, 10].find((factor) => factor * unit >= highest) ?? 10;
  return step * unit;
}
