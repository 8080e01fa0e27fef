import type { ChartPlan } from "../../model/workbookPlan";
import { joined, relationNamespace, tag, text, type Xml } from "./xmlTag";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** English metric units (EMU) per point. */
const emuPerPoint = 12_700;

/**
 * Places a sheet's charts at a cell with a fixed size; with a second corner, a growing row would
 * stretch them. `ids` are the relation ids of the charts, in the same order.
 */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[]): Xml {
  const anchors = charts.map((chart, index) => anchor(chart, index, ids[index] ?? ""));
  return tag("xdr:wsDr", namespaces, joined(anchors));
}

function anchor(chart: ChartPlan, index: number, relation: string): Xml {
  const { row, column, width, height } = chart.at;
  return tag(
    "xdr:oneCellAnchor",
    {},
    tag(
      "xdr:from",
      {},
      count("xdr:col", column - 1),
      count("xdr:colOff", 0),
      count("xdr:row", row - 1),
      count("xdr:rowOff", 0),
    ),
    tag("xdr:ext", size(width, height)),
    frame(chart, index, relation),
    tag("xdr:clientData"),
  );
}

function count(name: string, number: number): Xml {
  return tag(name, {}, text(String(number)));
}

function frame({ key, alternativeText }: ChartPlan, index: number, relation: string): Xml {
  const name = { id: index + 2, name: key, descr: { plain: alternativeText } };
  const reference = {
    "xmlns:c": chartNamespace,
    "xmlns:r": relationNamespace,
    "r:id": relation,
  };
  return tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", name), tag("xdr:cNvGraphicFramePr")),
    tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
    tag("a:graphic", {}, tag("a:graphicData", { uri: chartNamespace }, tag("c:chart", reference))),
  );
}

function size(width: number, height: number): { cx: number; cy: number } {
  return { cx: Math.round(width * emuPerPoint), cy: Math.round(height * emuPerPoint) };
}
