import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";
import type { StyleIndexes } from "./styles";

/**
 * Excel's conditional formats of one sheet; the plan's first highlight has the first say. Those that
 * look at another sheet stand among the others, as LibreOffice writes them: it mixes up the looks of
 * rules in the extension of 2010, where Excel itself would put them.
 */
export function addHighlights(
  book: Book,
  { plan }: PlannedSheet,
  content: PlanContent,
  styles: StyleIndexes["highlights"],
): void {
  for (const { range, formula, style } of plan.highlights) {
    const format = styles.get(style);
    if (format === undefined) throw new Error(`the plan has no highlight style "${style}"`);
    const condition = { Type: "formula", Criteria: content.named(formula), Format: format };
    done(
      book.SetConditionalFormat(plan.name, range, [condition]),
      `the highlight of ${plan.name}!${range}`,
    );
  }
}
