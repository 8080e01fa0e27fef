import type { Block } from "../../model/workbookPlan";
import { absoluteAddress } from "../a1";
import { block, formula, value } from "../cells";
import type { PlanContext } from "../context";
import { quoteText } from "../formulas";
import { filterListRows } from "../layout";
import { local } from "../refs";

/**
 * Groups and versions that measurements have, each once, in the order in which they come first: what
 * people choose the filter from. All versions together are the first choice.
 */
export function filterListsBlock({ layout, refs, t }: PlanContext): Block {
  const { row, column } = layout.sections.filterLists;
  const number = `ROW()-ROW(${absoluteAddress(row - 1, column)})`;
  const entry = (list: "group" | "version", nth: string) => {
    const table = refs.sectionTable("measurements", layout.measurementRows, `${list}Number`, list);
    return formula(`IFERROR(VLOOKUP(${nth},${local(table)},2,FALSE),"")`, "calc");
  };
  const rows = Array.from({ length: filterListRows }, (_, index) => [
    entry("group", number),
    index === 0 ? formula(quoteText(t("filter.any")), "calc") : entry("version", `${number}-1`),
  ]);
  return block(row - 1, column, [
    [value(t("filter.group"), "calcHeader"), value(t("filter.version"), "calcHeader")],
    ...rows,
  ]);
}
