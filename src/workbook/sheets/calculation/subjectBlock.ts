import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { sixDecimalsOf } from "../../formulas";
import { absolute, local } from "../../references";
import { subjectsOf } from "../../subjects";
import { calculationSections, type CalculationColumn } from "./layout";

type Column = CalculationColumn<"subjects">;

/**
 * What an action can be about: a question with its finding, if it has one, and its text, or a
 * criterion with its title. A question has its points to gain too, and their rank: the largest first, and
 * equal ones in the catalogue's order.
 */
export function subjectBlock(context: PlanContext): Block {
  const { inputs, layout } = context;
  const { row, column } = layout.calculation.sections.subjects;
  const rows = subjectsOf(inputs.catalogue).map(({ id, isHidden, area, question, text }, index) => {
    const cells: Readonly<Record<Column, PlanCell | null>> = {
      rank: null,
      number: value(index + 1, "calc"),
      id: value(isHidden ? null : id, "calcText"),
      area: value(`${area.id} ${area.shortName}`, "calcText"),
      finding: null,
      subject: value(text, "calcText"),
      cap: null,
      points: null,
      gap: null,
      ...(question ? gapCells(context, id, question.cap, index) : {}),
    };
    return calculationSections.subjects.map((each) => cells[each]);
  });
  return block(row, column, rows);
}

function gapCells({ refs }: PlanContext, id: string, cap: number, index: number) {
  const here = (column: Column, at = index) =>
    local(refs.calculation.helper("subjects", at, column));
  const gap = `IF(ISNUMBER(${here("points")}),${sixDecimalsOf(`${here("cap")}-${here("points")}`, cap + 1)},0)`;
  const above = `${absolute(here("gap", 0))}:${here("gap")}`;
  const rank = `RANK(${here("gap")},${local(refs.calculation.gaps())})+COUNTIF(${above},${here("gap")})-1`;
  return {
    rank: formula(`IF(${here("gap")}>0,${rank},"")`, "calc"),
    finding: formula(refs.areas.helper(id, "findingText"), "calc"),
    cap: value(cap, "calc"),
    points: formula(refs.areas.question(id, "points"), "calc"),
    gap: formula(gap, "calc"),
  };
}
