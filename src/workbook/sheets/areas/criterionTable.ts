import type { Area, Criterion } from "../../../model/catalogue";
import type { Block, Highlight, PlanCell } from "../../../model/workbookPlan";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { isFromZero, sixDecimalsOf } from "../../formulas";
import { local, plain } from "../../references";
import { answeredFormula, applicableCapFormula, shareFormula } from "./sumFormulas";
import {
  criterionColumns,
  criterionHelperColumns,
  firstCriterionHelper,
  type CriterionColumn,
  type CriterionHelper,
} from "./layout";

/** The criteria with their sums and, next to the helpers of the questions, their helpers. */
export function criterionBlocks(context: PlanContext, area: Area, row: number): Block[] {
  const { refs, t } = context;
  const header = criterionColumns.map((column) =>
    value(
      t(`criterion.${column}`),
      column === "id" || column === "criterion" ? "tableHeader" : "tableHeaderNumber",
    ),
  );
  const sums = (column: "cap" | "applicable" | "answered") =>
    `SUM(${local(refs.areas.criterion(first(area).id, column))}:${local(refs.areas.criterion(last(area).id, column))})`;
  const exact = refs.calculation.ofArea(area.key, "exact");
  const ofSum = (column: CriterionColumn) => local(refs.areas.sum(area.key, column));
  const applicable = ofSum("applicable");
  const sum: PlanCell[] = [
    value(null, "strongText"),
    value(t("criterion.sum"), "strongText"),
    formula(`IF(${exact}="","",ROUND(${exact},0))`, "strongPoints"),
    formula(`ROUND(${sums("cap")},6)`, "strongCap"),
    formula(`ROUND(${sums("applicable")},6)`, "strongCap"),
    formula(shareFormula(exact, applicable), "strongShare"),
    formula(sums("answered"), "strongCount"),
    formula(targetSum(context, area), "strongPoints"),
    formula(distanceFormula(ofSum("target"), ofSum("points")), "strongDifference"),
  ];
  const helpers = area.criteria.map((criterion) => {
    const formulas = criterionHelpers(context, criterion);
    return criterionHelperColumns.map((column) => formula(formulas[column], "calc"));
  });
  return [
    block(row, 1, [header, ...area.criteria.map((c) => criterionRow(context, c)), sum]),
    block(row, firstCriterionHelper, [
      criterionHelperColumns.map((column) => value(column, "calcHeader")),
      ...helpers,
    ]),
  ];
}

/** The range of points of a criterion's questions, and a formula for their sum. */
function pointsOf({ refs }: PlanContext, { cap, questions }: Criterion) {
  const [first, last] = [questions[0]?.id ?? "", questions.at(-1)?.id ?? ""];
  const points = local(refs.areas.questionRange(first, last, "points"));
  return { first, last, points, exact: sixDecimalsOf(`SUM(${points})`, cap) };
}

function criterionRow(context: PlanContext, criterion: Criterion): PlanCell[] {
  const { inputs, refs } = context;
  const { id, title, cap } = criterion;
  const { first, last, points, exact } = pointsOf(context, criterion);
  const caps = local(refs.areas.questionRange(first, last, "cap"));
  const states = local(refs.areas.helpersBetween(first, last, "state"));
  const here = (column: CriterionColumn) => local(refs.areas.criterion(id, column));
  const applicable = here("applicable");
  const target = local(refs.areas.criterionHelper(id, "target"));
  const withPoints = (text: string) => `IF(COUNT(${points})=0,"",${text})`;
  return [
    value(id, "id"),
    value(title, "text"),
    formula(withPoints(`ROUND(${exact},1)`), "points"),
    value(cap, "cap"),
    formula(applicableCapFormula(states, caps), "cap"),
    formula(shareFormula(here("points"), applicable, exact), "share"),
    formula(answeredFormula(states), "count"),
    input(Object.hasOwn(inputs.targets, id) ? (inputs.targets[id] ?? null) : null, "inputDirect"),
    formula(distanceFormula(target, here("points")), "difference"),
  ];
}

/** A formula for target minus points; empty unless both exist. */
export function distanceFormula(target: string, points: string): string {
  return `IF(COUNT(${target},${points})<2,"",ROUND(${target}-${points},6))`;
}

/**
 * The formulas of a criterion's helpers. Logical values are tested first, because LibreOffice treats
 * TRUE as 1.
 */
function criterionHelpers(
  context: PlanContext,
  criterion: Criterion,
): Readonly<Record<CriterionHelper, string>> {
  const { refs } = context;
  const { id, cap } = criterion;
  const { exact } = pointsOf(context, criterion);
  const [cell, applicable] = [
    local(refs.areas.criterion(id, "target")),
    local(refs.areas.criterion(id, "applicable")),
  ];
  const target = local(refs.areas.criterionHelper(id, "target"));
  const isWithin = `AND(${isFromZero(cell)},${sixDecimalsOf(cell, cap + 1)}<=${applicable})`;
  const number = `IF(${isWithin},MAX(0,MIN(${cell},${applicable})),"")`;
  const isWrong = `IF(ISNUMBER(${cell}),IF(${target}="",1,0),IF(${cell}="",0,1))`;
  return {
    target: `IFERROR(IF(ISLOGICAL(${cell}),"",IF(ISNUMBER(${cell}),${number},"")),"")`,
    fault: `IFERROR(IF(ISLOGICAL(${cell}),1,${isWrong}),1)`,
    part: `IF(${target}<>"",${target},${exact})`,
  };
}

/**
 * A formula for an area's target: the sum of the targets, or of the points where there is none;
 * empty if there is no target.
 */
function targetSum({ refs }: PlanContext, area: Area): string {
  const helpers = (column: CriterionHelper) => local(refs.areas.criterionHelpers(area.key, column));
  const sum = sixDecimalsOf(`SUM(${helpers("part")})`, area.cap);
  return `IF(COUNT(${helpers("target")})=0,"",ROUND(${sum},0))`;
}

/** Marks a cell that is not a target. */
export function targetHighlights({ refs }: PlanContext, area: Area): Highlight[] {
  const fault = local(refs.areas.criterionHelper(first(area).id, "fault"));
  return [{ range: plain(refs.areas.targets(area.key)), formula: `${fault}=1`, style: "fault" }];
}

function first(area: Area): Criterion {
  return required(area.criteria[0]);
}

function last(area: Area): Criterion {
  return required(area.criteria.at(-1));
}

function required(criterion: Criterion | undefined): Criterion {
  if (!criterion) throw new Error("an area without criteria");
  return criterion;
}
