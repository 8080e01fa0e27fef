import type { ChartSeriesPlan } from "../../model/workbookPlan";
import { nothing, tag, val, type Xml } from "./xmlTag";

/** The text format of a new chart in Excel: 9 points, a grey with a contrast of 7 to 1. */
const textColor = "595959";

const textSize = 9;

/** A solid fill for shapes and lines, RRGGBB. */
export function fill(color: string): Xml {
  return tag("a:solidFill", {}, val("a:srgbClr", color));
}

/** A line; `width` in points. */
export function line(color: string, width: number, stroke: ChartSeriesPlan["line"] = "solid"): Xml {
  if (stroke === "none") return tag("a:ln", {}, tag("a:noFill"));
  const dash = stroke === "dashed" ? val("a:prstDash", "dash") : nothing;
  return tag("a:ln", { w: Math.round(width * 12700) }, fill(color), dash);
}

/** Text format for axes, legend and labels, and for the title, which is bold. */
export function textLook(isBold = false): Xml {
  const run = tag("a:defRPr", { sz: textSize * 100, b: isBold ? 1 : 0 }, fill(textColor));
  return tag("c:txPr", {}, tag("a:bodyPr"), tag("a:p", {}, tag("a:pPr", {}, run)));
}

/** The chart's title, taken from the referenced cell. */
export function titleXml(reference: Xml): Xml {
  return tag("c:title", {}, tag("c:tx", {}, reference), val("c:overlay", 0), textLook(true));
}
