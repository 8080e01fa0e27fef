import { catalogueCap } from "../../../model/catalogue";
import { distributionSteps, fewestCompared } from "../../../model/comparison";
import { writtenNumber } from "../../../model/decimalSign";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local } from "../../references";
import { calculationSections, type CalculationColumn } from "./layout";
import { othersName, ownName } from "./seriesNames";

type Column = CalculationColumn<"chartDistribution">;

/**
 * How many other municipalities have totals in each step. The own step's bar is drawn behind and is
 * one higher, so it shows even where nobody else is.
 */
export function distributionBlock(context: PlanContext): Block {
  const { inputs, layout, refs } = context;
  const cap = catalogueCap(inputs.catalogue);
  const { size, count } = distributionSteps(cap);
  const totals = refs.comparison.groupValues("all", "total");
  const own = refs.overview.total("points");
  const n = refs.comparison.countOf("all");
  const columns = calculationSections.chartDistribution;
  const rows = Array.from({ length: count }, (_, index): PlanCell[] => {
    const from = index * size;
    const isLast = index === count - 1;
    const name = isLast
      ? `${from}–${writtenNumber(cap, inputs.language)}`
      : `${from}–${from + size - 1}`;
    const here = (column: Column) =>
      local(refs.calculation.helper("chartDistribution", index, column));
    const isOwn = `${own}<>"",${own}>=${here("from")},${own}<${here("below")}`;
    const atLeast = (bound: "from" | "below") => `COUNTIF(${totals},">="&${here(bound)})`;
    const shown = (condition: string, number: string) =>
      formula(`IF(AND(${n}>=${fewestCompared},${condition}),${number},NA())`, "calc");
    const cells: Record<Column, PlanCell> = {
      label: value(name, "calcText"),
      own: shown(`${here("isOwn")}=1`, `${here("count")}+1`),
      others: shown(`${here("count")}>0`, here("count")),
      from: value(from, "calc"),
      // The last step includes the cap itself.
      below: value(isLast ? from + size + 1 : from + size, "calc"),
      isOwn: formula(`IF(AND(${isOwn}),1,0)`, "calc"),
      count: formula(`${atLeast("from")}-${atLeast("below")}`, "calc"),
      name: value(name, "calcText"),
    };
    return columns.map((column) => cells[column]);
  });
  const headers: Record<Column, PlanCell> = {
    label: value(context.t("chart.points"), "calcHeader"),
    own: formula(ownName(context), "calcHeader"),
    others: formula(othersName(context), "calcHeader"),
    from: value("from", "calcHeader"),
    below: value("below", "calcHeader"),
    isOwn: value("isOwn", "calcHeader"),
    count: value("count", "calcHeader"),
    name: value("name", "calcHeader"),
  };
  const header = columns.map((column) => headers[column]);
  return block(layout.calculation.sections.chartDistribution.row - 1, 1, [header, ...rows]);
}
