import { hex, type SheetRendering } from "./sheetRendering";

/**
 * Adds conditional formats. Excel gives each new one top priority, so they are added in reverse
 * order.
 */
export function addHighlights({ sheet, plan, highlightStyles, named }: SheetRendering): void {
  for (const { range, formula, style } of [...plan.highlights].reverse()) {
    const look = highlightStyles[style];
    if (!look) throw new Error(`the plan has no highlight style "${style}"`);
    const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
    custom.rule.formula = `=${named(formula)}`;
    custom.format.font.color = hex(look.color);
    if (look.bold) custom.format.font.bold = true;
    if (look.fill !== null) custom.format.fill.color = hex(look.fill);
  }
}
