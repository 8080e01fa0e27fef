import { escapeXml } from "../xmlText";
import { tag, val } from "./xmlTag";

/** Excel's own axis text is a light grey that is hard to read. */
const textColor = "000000";

const plainSize = 9;
const titleSize = 12;

/** A filled shape or line, RRGGBB. */
export function fill(color: string): string {
  return tag("a:solidFill", {}, val("a:srgbClr", color));
}

/** A line of a width in points. */
export function line(color: string, width: number, dashed = false): string {
  const dash = dashed ? val("a:prstDash", "dash") : "";
  return tag("a:ln", { w: Math.round(width * 12700) }, fill(color), dash);
}

/** How a chart's text looks where nothing else is said: axes, legend, labels. */
export function textLook(): string {
  const look = tag("a:pPr", {}, tag("a:defRPr", { sz: plainSize * 100, b: 0 }, fill(textColor)));
  return tag("c:txPr", {}, tag("a:bodyPr"), tag("a:p", {}, look));
}

/** The chart's title; none when the text is empty. */
export function titleXml(text: string): string {
  if (text === "") return "";
  const look = { sz: titleSize * 100, b: 1 };
  const run = tag("a:r", {}, tag("a:rPr", look, fill(textColor)), tag("a:t", {}, escapeXml(text)));
  const rich = tag("c:rich", {}, tag("a:bodyPr"), tag("a:lstStyle"), tag("a:p", {}, run));
  return tag("c:title", {}, tag("c:tx", {}, rich), val("c:overlay", 0));
}
