import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { sixDecimalsOf } from "../../formulas";
import { absolute, local } from "../../references";
import { subjectsOf } from "../../subjects";
import { calculationSections, type CalculationColumn } from "./layout";

type Column = CalculationColumn<"subjects">;

/**
 * What an action can be about: a question, shown by its finding or else its text, or a criterion,
 * shown by its title. A question has its points to gain too, and their rank: the largest first, and
 * equal ones in the catalogue's order.
 */
export function subjectBlock(context: PlanContext): Block {
  const { inputs, layout } = context;
  const { row, column } = layout.calculation.sections.subjects;
  const rows = subjectsOf(inputs.catalogue).map(
    ({ id, isHidden, area, question, text }, index): PlanCell[] => {
      const cells: Readonly<Record<Column, PlanCell | null>> = {
        rank: null,
        number: value(index + 1, "calc"),
        id: value(isHidden ? null : id, "calcText"),
        area: value(`${area.id} ${area.shortName}`, "calcText"),
        subject: value(text, "calcText"),
        question: null,
        cap: null,
        points: null,
        gap: null,
        ...(question ? gapCells(context, id, question.cap, text, index) : {}),
      };
      return calculationSections.subjects.map((each) => cells[each] ?? value(null, "calcText"));
    },
  );
  return block(row, column, rows);
}

function gapCells({ refs }: PlanContext, id: string, cap: number, text: string, index: number) {
  const here = (column: Column, at = index) =>
    local(refs.calculation.helper("subjects", at, column));
  const finding = refs.areas.helper(id, "findingText");
  const gap = `IF(ISNUMBER(${here("points")}),${sixDecimalsOf(`${here("cap")}-${here("points")}`, cap + 1)},0)`;
  const above = `${absolute(here("gap", 0))}:${here("gap")}`;
  const rank = `RANK(${here("gap")},${local(refs.calculation.gaps())})+COUNTIF(${above},${here("gap")})-1`;
  return {
    rank: formula(`IF(${here("gap")}>0,${rank},"")`, "calc"),
    subject: formula(`IF(${finding}="",${here("question")},${finding})`, "calc"),
    question: value(text, "calcText"),
    cap: value(cap, "calc"),
    points: formula(refs.areas.question(id, "points"), "calc"),
    gap: formula(gap, "calc"),
  };
}
