import type { ChartPlan } from "../../model/workbookPlan";
import { tag, xmlPart } from "./xmlTag";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** English metric units in a point. */
const emuPerPoint = 12_700;

/**
 * Where a sheet's charts stand: at a cell, with a size of their own. excelize would give each a
 * second corner, counted in rows of the default height, and a growing row would stretch the chart.
 */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return xmlPart(tag("xdr:wsDr", namespaces, ...charts.map(anchor)));
}

function anchor(chart: ChartPlan, index: number): string {
  const { row, column, width, height } = chart.at;
  return tag(
    "xdr:oneCellAnchor",
    {},
    tag(
      "xdr:from",
      {},
      tag("xdr:col", {}, String(column - 1)),
      tag("xdr:colOff", {}, "0"),
      tag("xdr:row", {}, String(row - 1)),
      tag("xdr:rowOff", {}, "0"),
    ),
    tag("xdr:ext", size(width, height)),
    frame(chart, index),
    tag("xdr:clientData"),
  );
}

/** The sheet's relations rId1, rId2, … lead to its charts in their order. */
function frame({ key, alternativeText }: ChartPlan, index: number): string {
  const name = { id: index + 2, name: key, descr: alternativeText };
  const reference = {
    "xmlns:c": chartNamespace,
    "xmlns:r": relationNamespace,
    "r:id": `rId${index + 1}`,
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
