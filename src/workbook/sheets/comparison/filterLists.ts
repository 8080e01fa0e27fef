import type { Block } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { absolute, local } from "../../references";
import { columnAfter, filterListRows } from "./layout";

/**
 * The groups and versions for the filter's drop-downs: each one once, in order of first appearance
 * in the measurements. The list of versions starts with the word for all.
 */
export function filterListsBlock(context: PlanContext): Block {
  const { layout, t } = context;
  const { row, column } = layout.comparison.sections.filterLists;
  const any = formula(quoteText(t("filter.any")), "calc");
  const rows = Array.from({ length: filterListRows }, (_, index) => [
    formula(nextText(context, "group", index, 0), "calc"),
    index === 0 ? any : formula(nextText(context, "version", index, 1), "calc"),
  ]);
  return block(row - 1, column, [
    [value(t("filter.group"), "calcHeader"), value(t("filter.version"), "calcHeader")],
    ...rows,
  ]);
}

/** A formula for the first text that is not yet in the list, whose texts start at index `first`. */
function nextText(
  { layout, refs }: PlanContext,
  of: "group" | "version",
  index: number,
  first: number,
): string {
  const count = layout.comparison.rows;
  const texts = local(refs.comparison.helperRange("measurements", 0, count, of));
  const entry = (at: number) => local(refs.comparison.helper("filterLists", at, `${of}s`));
  const others = Array.from({ length: index - first }, (_, n) => absolute(entry(first + n)));
  const known = others.length > 0 ? ['""', ...others] : ['""', '""'];
  const isNew = known.map((other) => `(${texts}<>${other})`).join("*");
  const table = local(refs.comparison.helperTable("measurements", count, "number", of));
  const search = `IFERROR(VLOOKUP(MATCH(1,INDEX(${isNew},0),0),${table},${columnAfter("number", of)},FALSE),"")`;
  return index === first ? search : `IF(${entry(index - 1)}="","",${search})`;
}
