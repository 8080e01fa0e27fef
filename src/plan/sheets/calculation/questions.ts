import { allQuestions, questionsOf, type Area, type Question } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { stateFormula } from "../../questionFormulas";
import { absolute, local, sectionColumns, type SectionColumn } from "../../refs";
import { stateNumbers } from "../../states";
import { findingColumn, findingFault, findingKey, findingText } from "./findingFormulas";

/** One helper row for each question: its state, what counts of it, its warnings and its finding. */
export function questionBlock(context: PlanContext): Block {
  const { inputs, layout } = context;
  const areaOf = new Map<string, Area>();
  for (const area of inputs.catalogue.areas) {
    for (const question of questionsOf(area)) areaOf.set(question.id, area);
  }
  const rows = allQuestions(inputs.catalogue).map((question) => {
    const area = areaOf.get(question.id);
    if (!area) throw new Error(`no area for ${question.id}`);
    const cells = questionFormulas(context, question, area);
    return sectionColumns("questions").map(
      (column): PlanCell =>
        column === "id" ? value(question.id, "calcText") : formula(cells[column], "calc"),
    );
  });
  return block(layout.calculation.questions, 1, rows);
}

type HelperColumn = Exclude<SectionColumn<"questions">, "id">;

function questionFormulas(
  { refs }: PlanContext,
  question: Question,
  area: Area,
): Record<HelperColumn, string> {
  const { id } = question;
  const helper = (column: SectionColumn<"questions">) => local(refs.ofQuestion(id, column));
  const cell = (column: Parameters<typeof refs.question>[1]) => refs.question(id, column);
  const state = helper("state");
  const levelRange = `${cell("system")}:${local(cell("evaluation"))}`;
  const others = `${cell("extent")}:${local(cell("evaluation"))}`;
  const isGateClosed = `IF(ISNUMBER(${cell("system")}),${cell("system")}=0,FALSE)`;
  const { notApplicable, direct, scored, partial, blank } = stateNumbers;
  const given = `COUNT(${levelRange})`;
  const firstOfArea = questionsOf(area)[0]?.id ?? id;
  return {
    count: idCount(refs.areaColumn(area.key, "id"), helper("id")),
    state: stateFormula(refs, question),
    applicableCap: `IF(${state}=${notApplicable},0,${cell("cap")})`,
    answered: `IF(OR(${state}=${scored},${state}=${direct},${state}=${notApplicable}),1,0)`,
    open: `IF(OR(${state}=${partial},${state}=${blank}),1,0)`,
    notApplicableWithInputs: `IF(${state}=${notApplicable},IF(${given}+COUNT(${cell("direct")})>0,1,0),0)`,
    directWithLevels: `IF(${state}=${direct},IF(${given}>0,1,0),0)`,
    gateWithLevels: `IF(OR(${state}=${scored},${state}=${partial}),IF(AND(${isGateClosed},COUNTIF(${others},">0")>0),1,0),0)`,
    directWithoutComment: `IF(${state}=${direct},IF(IFERROR(${cell("comment")}="",FALSE),1,0),0)`,
    aboveCap: `IF(${cell("points")}="",0,IF(${cell("points")}>${cell("cap")},1,0))`,
    findingColumn: findingColumn(refs, cell("finding"), cell("findingText")),
    findingKey: findingKey({
      area: refs.areaPosition(area.key) + 1,
      column: helper("findingColumn"),
      columns: `${absolute(local(refs.ofQuestion(firstOfArea, "findingColumn")))}:${helper("findingColumn")}`,
      before: null,
    }),
    findingText: findingText(refs, helper("findingColumn"), cell("finding"), cell("findingText")),
    findingFault: findingFault(refs, cell("finding"), cell("findingText")),
  };
}

/**
 * How often an id stands in a column. Not COUNTIF, which would take the text "1.1.1" for a date
 * where dots separate dates.
 */
function idCount(column: string, id: string): string {
  return `SUMPRODUCT((${column}=${id})*(${column}=${id}))`;
}
