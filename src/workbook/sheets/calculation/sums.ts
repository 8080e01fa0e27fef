import { catalogueCap, questionsOf } from "../../../model/catalogue";
import type { QuestionState } from "../../../model/assessment";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { sixDecimalsOf } from "../../formulas";
import { local } from "../../refs";
import { sectionColumns, type SectionColumn } from "../../sections";
import { stateNumbers, statusNumbers } from "../../states";
import { answeredFormula, applicableCapFormula } from "../areas/areaSheet";

type Column = SectionColumn<"areas">;

/** Exact points, caps, counts and status of each area, and a last row for the whole. */
export function areaBlock({ inputs, layout, refs }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const row = (key: string, cells: Readonly<Record<Exclude<Column, "key">, string>>): PlanCell[] =>
    sectionColumns("areas").map((column) =>
      column === "key" ? value(key, "calcText") : formula(cells[column], "calc"),
    );
  const rows = areas.map((area) => {
    const states = refs.areaHelpers(area.key, "state");
    const count = (state: QuestionState) => `COUNTIF(${states},${stateNumbers[state]})`;
    const own = (column: Column) => local(refs.ofArea(area.key, column));
    return row(area.key, {
      exact: exactFormula([refs.areaColumn(area.key, "points")], area.cap),
      cap: `ROUND(SUM(${refs.areaColumn(area.key, "cap")}),6)`,
      applicableCap: applicableCapFormula(states, refs.areaColumn(area.key, "cap")),
      answered: answeredFormula(states),
      open: `${count("partial")}+${count("blank")}`,
      invalid: count("invalid"),
      blank: count("blank"),
      status: statusFormula(own, questionsOf(area).length),
    });
  });
  const sum = (column: Column) =>
    `SUM(${local(refs.calculatedRange("areas", 0, areas.length, column))})`;
  const count = areas.reduce((n, area) => n + questionsOf(area).length, 0);
  const whole = row("total", {
    exact: exactFormula(
      areas.map(({ key }) => refs.areaColumn(key, "points")),
      catalogueCap(inputs.catalogue),
    ),
    cap: `ROUND(${sum("cap")},6)`,
    applicableCap: `ROUND(${sum("applicableCap")},6)`,
    answered: sum("answered"),
    open: sum("open"),
    invalid: sum("invalid"),
    blank: sum("blank"),
    status: statusFormula((column) => local(refs.ofTotal(column)), count),
  });
  const { row: top, column } = layout.sections.areas;
  return block(top, column, [...rows, whole]);
}

/** The sum of the questions' points to six decimals, or empty text where no question has any. */
function exactFormula(points: readonly string[], cap: number): string {
  const all = points.join(",");
  return `IF(COUNT(${all})=0,"",${sixDecimalsOf(`SUM(${all})`, cap)})`;
}

function statusFormula(of: (column: Column) => string, count: number): string {
  return (
    `IF(${of("invalid")}>0,${statusNumbers["not final"]},IF(${of("blank")}=${count},${statusNumbers.empty},` +
    `IF(${of("answered")}=${count},${statusNumbers.complete},${statusNumbers["in progress"]})))`
  );
}
