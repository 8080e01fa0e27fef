import { allQuestions } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula } from "../../cells";
import type { PlanContext } from "../../context";

/** Every finding's key and text in one table: the questions' first, then the free ones. */
export function findingBlock({ inputs, layout, refs }: PlanContext): Block {
  const ofQuestions = allQuestions(inputs.catalogue).map(({ id }): PlanCell[] => [
    formula(refs.ofQuestion(id, "findingKey"), "calc"),
    formula(refs.ofQuestion(id, "findingText"), "calc"),
  ]);
  const count = inputs.catalogue.areas.length * layout.freeFindingRows;
  const free = Array.from({ length: count }, (_, index): PlanCell[] => [
    formula(refs.calculated("freeFindings", index, "findingKey"), "calc"),
    formula(refs.calculated("freeFindings", index, "findingText"), "calc"),
  ]);
  const { row, column } = layout.sections.findings;
  return block(row, column, [...ofQuestions, ...free]);
}
