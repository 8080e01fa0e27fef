import type { QuestionState } from "../../../model/assessment";
import { catalogueCap, questionsOf } from "../../../model/catalogue";
import { controlWeights } from "../../../model/controlWeights";
import { factCheckNumbers } from "../../../model/factCheck";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { sixDecimalsOf } from "../../formulas";
import { local } from "../../references";
import { stateNumbers, statusNumbers } from "../../states";
import { answeredFormula, applicableCapFormula } from "../areas/sumFormulas";
import { calculationSections, type CalculationColumn } from "./layout";

type Column = CalculationColumn<"areas">;

/** Exact points, caps, counts and status by area, and a last row for the total. */
export function areaBlock({ inputs, layout, refs }: PlanContext): Block {
  const { areas } = inputs.catalogue;
  const row = (
    key: string,
    cells: Readonly<Record<Exclude<Column, "key">, string | null>>,
  ): PlanCell[] =>
    calculationSections.areas.map((column) =>
      column === "key" ? value(key, "calcText") : calculated(cells[column]),
    );
  const rows = areas.map((area) => {
    const states = refs.areas.helpers(area.key, "state");
    const count = (state: QuestionState) => `COUNTIF(${states},${stateNumbers[state]})`;
    const own = (column: Column) => local(refs.calculation.ofArea(area.key, column));
    return row(area.key, {
      exact: exactFormula([refs.areas.column(area.key, "points")], area.cap),
      cap: `ROUND(SUM(${refs.areas.column(area.key, "cap")}),6)`,
      applicableCap: applicableCapFormula(states, refs.areas.column(area.key, "cap")),
      answered: answeredFormula(states),
      open: `${count("partial")}+${count("blank")}`,
      invalid: count("invalid"),
      blank: count("blank"),
      status: statusFormula(own, questionsOf(area).length),
      control: `${controlWeights.base}+MOD(SUM(${refs.areas.helpers(area.key, "control")}),${controlWeights.prime})`,
      factCheck: factCheckFormula(refs, area.key),
    });
  });
  const sum = (column: Column) =>
    `SUM(${local(refs.calculation.helperRange("areas", 0, areas.length, column))})`;
  const count = areas.reduce((n, area) => n + questionsOf(area).length, 0);
  const whole = row("total", {
    exact: exactFormula(
      areas.map(({ key }) => refs.areas.column(key, "points")),
      catalogueCap(inputs.catalogue),
    ),
    cap: `ROUND(${sum("cap")},6)`,
    applicableCap: `ROUND(${sum("applicableCap")},6)`,
    answered: sum("answered"),
    open: sum("open"),
    invalid: sum("invalid"),
    blank: sum("blank"),
    status: statusFormula((column) => local(refs.calculation.ofTotal(column)), count),
    control: null,
    factCheck: null,
  });
  const { row: top, column } = layout.calculation.sections.areas;
  return block(top, column, [...rows, whole]);
}

function calculated(text: string | null): PlanCell {
  return text === null ? value(null, "calc") : formula(text, "calc");
}

/** A formula for the number of a fact check's state, as `factCheckStateOf` finds it. */
function factCheckFormula(refs: PlanContext["refs"], areaKey: string): string {
  const [control, status] = [
    refs.areas.factCheck(areaKey, "control"),
    refs.areas.factCheck(areaKey, "status"),
  ];
  const now = local(refs.calculation.ofArea(areaKey, "control"));
  const { notChecked, confirmed, confirmedWithRemark, changed, numberMissing } = factCheckNumbers;
  const is = (number: number) =>
    `${status}=${local(refs.calculation.listItem("factCheckStates", number))}`;
  const given =
    `IFERROR(IF(${is(confirmedWithRemark)},${confirmedWithRemark},` +
    `IF(${is(confirmed)},${confirmed},${notChecked})),${notChecked})`;
  const unnumbered = `IF(${given}=${notChecked},${notChecked},${numberMissing})`;
  return `IFERROR(IF(${control}="",${unnumbered},IF(${control}=${now},${given},${changed})),${changed})`;
}

/** A formula for the sum of points to six decimals; empty text if no question has points. */
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
