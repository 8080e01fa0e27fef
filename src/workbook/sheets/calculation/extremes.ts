import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";

/** What the sentences say of the best and the least area: numbers first, so that VLOOKUP finds names. */
export function extremeBlock({ inputs, layout, refs }: PlanContext): Block {
  const rows = inputs.catalogue.areas.map(({ key, shortName }): PlanCell[] => [
    formula(refs.overviewArea(key, "share"), "calc"),
    formula(refs.overviewArea(key, "differenceAll"), "calc"),
    formula(refs.overviewArea(key, "differenceGroup"), "calc"),
    value(shortName, "calcText"),
  ]);
  return block(layout.sections.extremes.row, 1, rows);
}
