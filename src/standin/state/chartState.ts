import type { CellRange } from "./address";

/** A chart. Sizes and positions in points; colours "#RRGGBB", or "" if Excel chooses. */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  /** Upper left corner: a cell and the offset inside it. The chart moves with the cell. */
  at: ChartPlace;
  width: number;
  height: number;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly series: ChartSeries[];
  readonly fill: ChartFill;
  readonly border: ChartLine;
  readonly font: ChartFont;
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
}

export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartFont {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
}

export interface ChartLine {
  color: string;
  lineStyle: string;
  weight: number;
}

export interface ChartFill {
  color: string;
}

export interface ChartTitle {
  /** A literal, or the cell that holds the text. */
  text: string | ChartCells;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  /** null if Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  visible: boolean;
  reversePlotOrder: boolean;
  position: string;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  numberFormat: string;
  readonly font: ChartFont;
  readonly line: ChartLine;
  readonly majorGridlines: { visible: boolean; readonly line: ChartLine };
  readonly minorGridlines: { visible: boolean; readonly line: ChartLine };
  readonly title: ChartTitle;
}

export interface ChartSeries {
  /** A literal, or the cell that holds the text. */
  name: string | ChartCells;
  values: ChartCells | null;
  labels: ChartCells | null;
  readonly fill: ChartFill;
  readonly line: ChartLine;
  hasDataLabels: boolean;
  readonly dataLabels: DataLabels;
  chartType: string;
  gapWidth: number;
  overlap: number;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  smooth: boolean;
}

export interface DataLabels {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  numberFormat: string;
  readonly font: ChartFont;
}

/** Cells of a sheet, given by its key; `range` is null if they were deleted. */
export interface ChartCells {
  readonly sheet: string;
  range: CellRange | null;
}

function chartFont(size: number): ChartFont {
  return { name: "Calibri", size, bold: false, italic: false, color: "#595959" };
}

function chartLine(): ChartLine {
  return { color: "", lineStyle: "Automatic", weight: 0.75 };
}

function chartTitle(visible: boolean): ChartTitle {
  return { text: "", visible, overlay: false, font: chartFont(14) };
}

function chartAxis(hasGrid: boolean): ChartAxis {
  return {
    minimum: null,
    maximum: null,
    majorUnit: null,
    visible: true,
    reversePlotOrder: false,
    position: "Automatic",
    tickLabelPosition: "NextToAxis",
    majorTickMark: "None",
    minorTickMark: "None",
    numberFormat: "General",
    font: chartFont(9),
    line: chartLine(),
    majorGridlines: { visible: hasGrid, line: chartLine() },
    minorGridlines: { visible: false, line: chartLine() },
    title: chartTitle(false),
  };
}

/** A chart as Excel creates it, before anything is set. */
export function newChart(id: string, name: string, type: string): ChartState {
  return {
    id,
    name,
    type,
    at: { row: 1, column: 1, x: 0, y: 0 },
    width: 360,
    height: 216,
    title: { ...chartTitle(true), text: "Chart Title" },
    legend: { visible: true, position: "Bottom", overlay: false, font: chartFont(9) },
    valueAxis: chartAxis(true),
    categoryAxis: chartAxis(false),
    series: [],
    fill: { color: "#FFFFFF" },
    border: chartLine(),
    font: chartFont(10),
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
  };
}

export function newSeries(
  name: ChartSeries["name"],
  values: ChartCells | null,
  labels: ChartCells | null,
  chartType: string,
): ChartSeries {
  return {
    name,
    values,
    labels,
    fill: { color: "" },
    line: chartLine(),
    hasDataLabels: false,
    dataLabels: {
      position: "OutsideEnd",
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      numberFormat: "General",
      font: chartFont(9),
    },
    chartType,
    gapWidth: 150,
    overlap: 0,
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    smooth: false,
  };
}
