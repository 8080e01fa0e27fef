import type { PlanContent, PlannedSheet } from "./planContent";
import type { StyleIndexes } from "./styles";
import { joined, tag, text, type Xml } from "./xmlTag";

/**
 * A sheet's conditional formats; the first highlight has the highest priority. Highlights that
 * refer to another sheet are written like the others, as LibreOffice does. Excel itself would use
 * the 2010 extension, but LibreOffice mixes up the formats of rules there.
 */
export function highlightsXml(
  { plan }: PlannedSheet,
  content: PlanContent,
  styles: StyleIndexes["highlights"],
): Xml {
  const elements = plan.highlights.map(({ range, formula, style }, index) => {
    const dxfId = styles.get(style);
    if (dxfId === undefined) throw new Error(`the plan has no highlight style "${style}"`);
    const rule = { type: "expression", dxfId, priority: index + 1 };
    const condition = tag("formula", {}, text(content.named(formula)));
    return tag("conditionalFormatting", { sqref: range }, tag("cfRule", rule, condition));
  });
  return joined(elements);
}
