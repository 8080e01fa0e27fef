import { questionsOf, type Question } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local } from "../../refs";
import { stateNumbers, statusNumbers } from "../../states";

/** Exact points, applicable cap and answered questions of each criterion. */
export function criterionBlock({ inputs, layout, refs }: PlanContext): Block {
  const rows = inputs.catalogue.areas.flatMap((area) =>
    area.criteria.map(({ id, questions }): PlanCell[] => {
      const [first, last] = ends(questions);
      const points = refs.questionRange(first, last, "points");
      return [
        value(id, "calcText"),
        formula(exactFormula(points), "calc"),
        formula(`ROUND(SUM(${local(refs.questionsBetween(first, last, "applicableCap"))}),6)`, "calc"),
        formula(`SUM(${local(refs.questionsBetween(first, last, "answered"))})`, "calc"),
      ];
    }),
  );
  return block(layout.calculation.criteria, 1, rows);
}

/** The same and the counts for each area, and a last row for the whole. */
export function areaBlock({ inputs, layout, refs }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const rows = areas.map((area): PlanCell[] => {
    const [first, last] = ends(questionsOf(area));
    const helper = (column: Parameters<typeof refs.questionsBetween>[2]) =>
      local(refs.questionsBetween(first, last, column));
    const state = (name: keyof typeof stateNumbers) =>
      `COUNTIF(${helper("state")},${stateNumbers[name]})`;
    const own = (column: Parameters<typeof refs.ofArea>[1]) => local(refs.ofArea(area.key, column));
    return [
      value(area.key, "calcText"),
      formula(exactFormula(refs.areaColumn(area.key, "points")), "calc"),
      formula(`ROUND(SUM(${refs.areaColumn(area.key, "cap")}),6)`, "calc"),
      formula(`ROUND(SUM(${helper("applicableCap")}),6)`, "calc"),
      formula(`SUM(${helper("answered")})`, "calc"),
      formula(`SUM(${helper("open")})`, "calc"),
      formula(state("invalid"), "calc"),
      formula(state("blank"), "calc"),
      formula(statusFormula(own("invalid"), own("blank"), own("answered"), questionsOf(area).length), "calc"),
    ];
  });
  const total = (column: Parameters<typeof refs.ofTotal>[0]) => local(refs.ofTotal(column));
  const sum = (column: Parameters<typeof refs.ofTotal>[0]) =>
    `SUM(${local(refs.calculatedRange("areas", 0, areas.length, column))})`;
  const count = areas.reduce((n, area) => n + questionsOf(area).length, 0);
  const whole: PlanCell[] = [
    value("total", "calcText"),
    formula(exactFormula(local(refs.calculatedRange("areas", 0, areas.length, "exact"))), "calc"),
    formula(`ROUND(${sum("cap")},6)`, "calc"),
    formula(`ROUND(${sum("applicableCap")},6)`, "calc"),
    formula(sum("answered"), "calc"),
    formula(sum("open"), "calc"),
    formula(sum("invalid"), "calc"),
    formula(sum("blank"), "calc"),
    formula(statusFormula(total("invalid"), total("blank"), total("answered"), count), "calc"),
  ];
  return block(layout.calculation.areas, 1, [...rows, whole]);
}

/** The sum to six decimals, or empty text where no question has points. */
function exactFormula(points: string): string {
  return `IF(COUNT(${points})=0,"",ROUND(SUM(${points}),6))`;
}

function statusFormula(invalid: string, blank: string, answered: string, count: number): string {
  return (
    `IF(${invalid}>0,${statusNumbers["not final"]},IF(${blank}=${count},${statusNumbers.empty},` +
    `IF(${answered}=${count},${statusNumbers.complete},${statusNumbers["in progress"]})))`
  );
}

function ends(questions: readonly Question[]): [first: string, last: string] {
  return [questions[0]?.id ?? "", questions.at(-1)?.id ?? ""];
}
