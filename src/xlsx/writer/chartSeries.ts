import type { ChartKind, ChartSeriesPlan } from "../../model/workbookPlan";
import { escapeXml } from "../xmlText";
import type { ChartData, ChartPoints, ChartSeriesData } from "./chartData";
import { fill, line } from "./chartText";
import { tag, val } from "./xmlTag";

/** In points. */
const lineWidth = 2.25;
const markerSize = 5;

/** Where a value is written; a radar knows no choice. */
const labelPosition: Readonly<Record<ChartKind, string | null>> = {
  bar: "outEnd",
  column: "outEnd",
  line: "t",
  radar: null,
};

export interface SeriesLook {
  readonly kind: ChartKind;
  readonly showValues: boolean;
}

/** All series of a chart. The order of the elements is the schema's (ECMA-376 part 1, 21.2.2). */
export function seriesXml(data: ChartData, look: SeriesLook): string {
  return data.series.map((each, index) => oneSeries(each, index, data, look)).join("");
}

function oneSeries(
  { plan, name, values }: ChartSeriesData,
  index: number,
  { labels, hasResults }: ChartData,
  { kind, showValues }: SeriesLook,
): string {
  const isBar = kind === "bar" || kind === "column";
  const isDrawn = hasResults && values.values.some((value) => value !== null);
  return tag(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    tag("c:tx", {}, textReference(name, true)),
    isBar ? barLook(plan) : lineLook(plan),
    showValues ? valueLabels(kind) : "",
    tag("c:cat", {}, textReference(labels, isDrawn)),
    tag("c:val", {}, numberReference(values, isDrawn)),
    kind === "line" ? val("c:smooth", 0) : "",
  );
}

function barLook({ color }: ChartSeriesPlan): string {
  return tag("c:spPr", {}, fill(color)) + val("c:invertIfNegative", 0);
}

/** Markers, since a line of a single round would not be seen without them. */
function lineLook({ color, line: stroke, marker }: ChartSeriesPlan): string {
  const look = tag("c:spPr", {}, fill(color), line(color, 0.75));
  const symbol = val("c:symbol", marker ?? "circle");
  return (
    tag("c:spPr", {}, line(color, lineWidth, stroke)) +
    tag("c:marker", {}, symbol, val("c:size", markerSize), look)
  );
}

function valueLabels(kind: ChartKind): string {
  const position = labelPosition[kind];
  return tag(
    "c:dLbls",
    {},
    position === null ? "" : val("c:dLblPos", position),
    val("c:showLegendKey", 0),
    val("c:showVal", 1),
    val("c:showCatName", 0),
    val("c:showSerName", 0),
    val("c:showPercent", 0),
    val("c:showBubbleSize", 0),
  );
}

/**
 * References come with the cells' values, for viewers that draw charts without reading cells; not
 * those of a series that has none to draw, or of a chart without any result yet.
 */
export function textReference(points: ChartPoints, withValues: boolean): string {
  const cache = withValues ? tag("c:strCache", {}, cached(points)) : "";
  return tag("c:strRef", {}, formula(points), cache);
}

function numberReference(points: ChartPoints, withValues: boolean): string {
  const format = tag("c:formatCode", {}, escapeXml(points.numberFormat));
  const cache = withValues ? tag("c:numCache", {}, format, cached(points)) : "";
  return tag("c:numRef", {}, formula(points), cache);
}

function formula({ reference }: ChartPoints): string {
  return tag("c:f", {}, escapeXml(reference));
}

function cached({ values }: ChartPoints): string {
  const points = values.map((value, index) =>
    value === null ? "" : tag("c:pt", { idx: index }, tag("c:v", {}, escapeXml(String(value)))),
  );
  return val("c:ptCount", values.length) + points.join("");
}
