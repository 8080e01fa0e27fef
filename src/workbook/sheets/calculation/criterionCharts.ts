import type { Area } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, value } from "../../cells";
import type { PlanContext } from "../../context";
import { bar } from "./bar";

/** The criteria of each area with caps, targets and points. */
export function criterionChartBlocks(context: PlanContext): Block[] {
  return context.inputs.catalogue.areas.map((area) => {
    const { header } = context.refs.calculation.criterionChart(area.key);
    return block(header, 1, [criterionHeader(context), ...criterionRows(context, area)]);
  });
}

function criterionHeader({ t }: PlanContext): PlanCell[] {
  return [
    value(t("criterion.criterion"), "calcHeader"),
    value(t("criterion.cap"), "calcHeader"),
    value(t("criterion.target"), "calcHeader"),
    value(t("criterion.points"), "calcHeader"),
  ];
}

function criterionRows({ refs }: PlanContext, area: Area): PlanCell[][] {
  return area.criteria.map(({ id, title, cap }) => {
    const points = refs.areas.criterion(id, "points");
    const target = refs.areas.criterionHelper(id, "target");
    return [value(`${id} ${title}`, "calcText"), value(cap, "calc"), bar(target), bar(points)];
  });
}
