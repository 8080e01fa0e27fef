import type { PlanContent, PlannedSheet } from "./planContent";
import type { StyleIndexes } from "./styles";
import { joined, tag, text, type Xml } from "./xmlTag";

/**
 * Excel's conditional formats of one sheet; the plan's first highlight has the first say. Those that
 * look at another sheet stand among the others, as LibreOffice writes them: it mixes up the looks of
 * rules in the extension of 2010, where Excel itself would put them.
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
