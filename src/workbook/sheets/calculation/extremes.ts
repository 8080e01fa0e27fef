import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";

/**
 * Data for the sentences about the best and worst areas. The names come last, so that VLOOKUP can
 * find them.
 */
export function extremeBlock({ inputs, layout, refs }: PlanContext): Block {
  const rows = inputs.catalogue.areas.map(({ key, shortName }): PlanCell[] => [
    formula(refs.overview.area(key, "share"), "calc"),
    formula(refs.overview.area(key, "differenceAll"), "calc"),
    formula(refs.overview.area(key, "differenceGroup"), "calc"),
    value(shortName, "calcText"),
  ]);
  return block(layout.calculation.sections.extremes.row, 1, rows);
}
