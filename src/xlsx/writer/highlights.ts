import type { Highlight, HighlightStyle } from "../../model/workbookPlan";
import { escapeXml } from "../xmlText";
import type { PlanContent, PlannedSheet } from "./planContent";
import type { StyleIndexes } from "./styles";
import { tag } from "./xmlTag";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** Elements for a worksheet's part: after its protection, and at its very end. */
export interface HighlightsXml {
  readonly own: string;
  readonly acrossSheets: string;
}

/** A highlight with its rank in the sheet: the plan's first has the first say. */
interface RankedHighlight extends Highlight {
  readonly priority: number;
}

/**
 * The conditional formats of a sheet. Excel keeps those that look at another sheet in an extension of
 * its own (2010), which stands at the end of the part; excelize would put them among the others.
 */
export function highlightsXml(
  { plan, index: sheet }: PlannedSheet,
  content: PlanContent,
  styles: StyleIndexes["highlights"],
): HighlightsXml {
  const all = plan.highlights.map((highlight, index): RankedHighlight => {
    return { ...highlight, formula: content.named(highlight.formula), priority: index + 1 };
  });
  const across = all.filter(({ formula }) => formula.includes("!"));
  const own = all.filter((highlight) => !across.includes(highlight));
  return {
    own: own.map((highlight) => ownRule(highlight, styles)).join(""),
    acrossSheets: across.length === 0 ? "" : extension(sheet, across, content),
  };
}

function ownRule(
  { range, formula, style, priority }: RankedHighlight,
  styles: StyleIndexes["highlights"],
): string {
  const dxfId = styles.get(style);
  if (dxfId === undefined) throw new Error(`the plan has no highlight style "${style}"`);
  const rule = { type: "expression", dxfId, priority };
  const formulaXml = tag("formula", {}, escapeXml(formula));
  return tag("conditionalFormatting", { sqref: range }, tag("cfRule", rule, formulaXml));
}

function extension(
  sheet: number,
  highlights: readonly RankedHighlight[],
  content: PlanContent,
): string {
  const formats = highlights.map((highlight) => ruleAcross(sheet, highlight, content));
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  const list = tag("x14:conditionalFormattings", {}, ...formats);
  return tag("extLst", {}, tag("ext", { uri, "xmlns:x14": x14 }, list));
}

/** These rules have an id, and say how they look on the spot. */
function ruleAcross(
  sheet: number,
  { range, formula, style, priority }: RankedHighlight,
  content: PlanContent,
): string {
  const look = differenceXml(content.highlightStyle(style));
  const rule = { type: "expression", priority, id: ruleId(sheet, priority) };
  return tag(
    "x14:conditionalFormatting",
    { "xmlns:xm": xm },
    tag("x14:cfRule", rule, tag("xm:f", {}, escapeXml(formula)), look),
    tag("xm:sqref", {}, range),
  );
}

function differenceXml({ color, fill, bold }: HighlightStyle): string {
  const font = tag("font", {}, bold ? tag("b") : "", tag("color", { rgb: `FF${color}` }));
  const background = fill === null ? "" : tag("bgColor", { rgb: `FF${fill}` });
  const fillXml = background === "" ? "" : tag("fill", {}, tag("patternFill", {}, background));
  return tag("x14:dxf", {}, font, fillXml);
}

/** A GUID of our own making, so that the same plan gives the same bytes. */
function ruleId(sheet: number, priority: number): string {
  const hex = (number: number, digits: number): string =>
    number.toString(16).toUpperCase().padStart(digits, "0");
  return `{4B4F4D50-${hex(sheet, 4)}-4153-8000-${hex(priority, 12)}}`;
}
