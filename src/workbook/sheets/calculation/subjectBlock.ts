import type { Block } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { subjectsOf } from "../../subjects";

/**
 * What an action can be about: a question, shown by its finding or else its text, or a criterion,
 * shown by its title.
 */
export function subjectBlock({ inputs, layout, refs }: PlanContext): Block {
  const { row, column } = layout.calculation.sections.subjects;
  return block(
    row,
    column,
    subjectsOf(inputs.catalogue).map(({ id, isHidden, area, question, text }, index) => {
      const finding = question && refs.areas.helper(id, "findingText");
      const asked = question && refs.areas.question(id, "question");
      return [
        value(index + 1, "calc"),
        value(isHidden ? null : id, "calcText"),
        value(`${area.id} ${area.shortName}`, "calcText"),
        question
          ? formula(`IF(${finding}="",${asked},${finding})`, "calc")
          : value(text, "calcText"),
      ];
    }),
  );
}
