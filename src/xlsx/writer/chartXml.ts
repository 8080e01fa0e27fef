import type { ChartPlan } from "../../model/workbookPlan";
import { axesXml, axisIds } from "./chartAxes";
import type { ChartData } from "./chartData";
import { seriesXml, textReference } from "./chartSeries";
import { fill, line, textLook, titleXml } from "./chartText";
import { joined, nothing, tag, val, type Xml } from "./xmlTag";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

const frameColor = "D9D9D9";

/** A chart part. The order of elements follows the schema (ECMA-376 part 1, 21.2.2). */
export function chartXml(plan: ChartPlan, data: ChartData): Xml {
  const chart = tag(
    "c:chart",
    {},
    data.title ? titleXml(textReference(data.title, true)) : nothing,
    val("c:autoTitleDeleted", data.title ? 0 : 1),
    tag("c:plotArea", {}, drawing(plan, data), axesXml(plan)),
    data.series.length > 1 ? legend() : nothing,
    val("c:plotVisOnly", 1),
    joined(
      plan.kind === "line"
        ? [val("c:dispBlanksAs", "span")]
        : [val("c:dispBlanksAs", "gap"), gapsForErrors()],
    ),
  );
  const frame = tag("c:spPr", {}, fill("FFFFFF"), line(frameColor, 0.75));
  return tag("c:chartSpace", namespaces, val("c:roundedCorners", 0), chart, frame, textLook());
}

function drawing(plan: ChartPlan, data: ChartData): Xml {
  const series = seriesXml(data, plan);
  switch (plan.kind) {
    case "radar":
      return tag(
        "c:radarChart",
        {},
        val("c:radarStyle", "marker"),
        oneColor,
        series,
        joined(axisIds),
      );
    case "line":
      return tag(
        "c:lineChart",
        {},
        val("c:grouping", "standard"),
        oneColor,
        series,
        markersShown,
        joined(axisIds),
      );
    case "bar":
    case "column":
      return tag(
        "c:barChart",
        {},
        val("c:barDir", plan.kind === "bar" ? "bar" : "col"),
        val("c:grouping", "clustered"),
        oneColor,
        series,
        val("c:gapWidth", plan.gapWidth),
        val("c:overlap", plan.overlap),
        joined(axisIds),
      );
  }
}

/** Excel's own line charts with markers say so here as well as in each series. */
const markersShown = val("c:marker", 1);

/** One colour for a whole series. */
const oneColor = val("c:varyColors", 0);

function legend(): Xml {
  return tag("c:legend", {}, val("c:legendPos", "b"), val("c:overlay", 0));
}

/**
 * Lines continue to the next existing point; LibreOffice would draw gaps as zeros. Excel draws #N/A
 * as a gap too; before this extension (2017) it connected the neighbouring points.
 */
function gapsForErrors(): Xml {
  const option = tag("c16r3:dataDisplayOptions16", {}, val("c16r3:dispNaAsBlank", 1));
  const extension = {
    uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}",
    "xmlns:c16r3": "http://schemas.microsoft.com/office/drawing/2017/03/chart",
  };
  return tag("c:extLst", {}, tag("c:ext", extension, option));
}
