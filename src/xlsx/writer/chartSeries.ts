import type { ChartKind, ChartSeriesPlan } from "../../model/workbookPlan";
import type { ChartData, ChartPoints, ChartSeriesData } from "./chartData";
import { fill, line } from "./chartText";
import { joined, nothing, tag, text, val, type Xml } from "./xmlTag";

/** In points. */
const lineWidth = 2.25;
const markerSize = 5;

/** Position of value labels; radar charts have no choice. */
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

/** All series of a chart. The order of elements follows the schema (ECMA-376 part 1, 21.2.2). */
export function seriesXml(data: ChartData, look: SeriesLook): Xml {
  return joined(data.series.map((each, index) => oneSeries(each, index, data, look)));
}

function oneSeries(
  { plan, name, values }: ChartSeriesData,
  index: number,
  { labels, hasResults }: ChartData,
  { kind, showValues }: SeriesLook,
): Xml {
  const isBar = kind === "bar" || kind === "column";
  const isDrawn = hasResults && values.values.some((value) => value !== null);
  return tag(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    tag("c:tx", {}, textReference(name, true)),
    joined(isBar ? barLook(plan) : lineLook(plan)),
    showValues ? valueLabels(kind) : nothing,
    tag("c:cat", {}, textReference(labels, isDrawn)),
    tag("c:val", {}, numberReference(values, isDrawn)),
    kind === "line" ? val("c:smooth", 0) : nothing,
  );
}

function barLook({ color }: ChartSeriesPlan): Xml[] {
  return [tag("c:spPr", {}, fill(color)), val("c:invertIfNegative", 0)];
}

/** Lines have markers, since a series with a single point would otherwise be invisible. */
function lineLook({ color, line: stroke, marker }: ChartSeriesPlan): Xml[] {
  const look = tag("c:spPr", {}, fill(color), line(color, 0.75));
  const symbol = val("c:symbol", marker ?? "circle");
  return [
    tag("c:spPr", {}, line(color, lineWidth, stroke)),
    tag("c:marker", {}, symbol, val("c:size", markerSize), look),
  ];
}

function valueLabels(kind: ChartKind): Xml {
  const position = labelPosition[kind];
  return tag(
    "c:dLbls",
    {},
    position === null ? nothing : val("c:dLblPos", position),
    val("c:showLegendKey", 0),
    val("c:showVal", 1),
    val("c:showCatName", 0),
    val("c:showSerName", 0),
    val("c:showPercent", 0),
    val("c:showBubbleSize", 0),
  );
}

/**
 * A reference with cached values, for viewers that draw charts without reading cells. Series
 * without values, and charts without results, get no cache.
 */
export function textReference(points: ChartPoints, withValues: boolean): Xml {
  const cache = withValues ? tag("c:strCache", {}, joined(cached(points))) : nothing;
  return tag("c:strRef", {}, formula(points), cache);
}

function numberReference(points: ChartPoints, withValues: boolean): Xml {
  const format = tag("c:formatCode", {}, text(points.numberFormat));
  const cache = withValues ? tag("c:numCache", {}, format, joined(cached(points))) : nothing;
  return tag("c:numRef", {}, formula(points), cache);
}

function formula({ reference }: ChartPoints): Xml {
  return tag("c:f", {}, text({ plain: reference }));
}

function cached({ values }: ChartPoints): Xml[] {
  const points = values.map((value, index) =>
    value === null ? nothing : tag("c:pt", { idx: index }, tag("c:v", {}, text(String(value)))),
  );
  return [val("c:ptCount", values.length), ...points];
}
