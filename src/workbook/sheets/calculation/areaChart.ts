import type { Block, PlanCell } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { local } from "../../references";
import { bar } from "./bar";
import { calculationSections, type CalculationColumn } from "./layout";
import { ownName } from "./seriesNames";

type Column = CalculationColumn<"chartAreas">;

/**
 * Own points, averages and the previous round by area, in points and as a percentage of the cap.
 */
export function areaChartBlock(context: PlanContext): Block {
  const { inputs, layout, refs, t } = context;
  const { areas } = inputs.catalogue;
  const average = (text: string, group: "all" | "population") =>
    `${quoteText(text)}&" (n="&${refs.comparison.countOf(group)}&")"`;
  const all = average(t("chart.averageAll"), "all");
  const population = average(t("chart.averageGroup"), "population");
  const title = (text: string) => formula(text, "calcHeader");
  const headers: Record<Column, PlanCell> = {
    label: value(t("chart.area"), "calcHeader"),
    own: title(ownName(context)),
    all: title(all),
    population: title(population),
    ownShare: title(ownName(context)),
    allShare: title(all),
    populationShare: title(population),
    previousShare: value(previousName(context), "calcHeader"),
  };
  const columns = calculationSections.chartAreas;
  const rows = areas.map((area, index): PlanCell[] => {
    const here = (column: Column) => local(refs.calculation.helper("chartAreas", index, column));
    /** A missing bar becomes a gap in the radar chart. */
    const share = (column: Column) =>
      formula(`IF(${here(column)}<0,NA(),${here(column)}/${area.cap}*100)`, "calcPoints");
    const mean = (group: "all" | "population") =>
      refs.comparison.statistic(group, area.key, "mean");
    const before = refs.overview.area(area.key, "previous");
    const cells: Record<Column, PlanCell> = {
      label: value(area.shortName, "calcText"),
      own: bar(refs.areas.sum(area.key, "points"), "calcWholeBar"),
      all: bar(mean("all")),
      population: bar(mean("population")),
      ownShare: share("own"),
      allShare: share("all"),
      populationShare: share("population"),
      previousShare: formula(`IF(${before}="",NA(),${before}/${area.cap}*100)`, "calcPoints"),
    };
    return columns.map((column) => cells[column]);
  });
  const header = columns.map((column) => headers[column]);
  return block(layout.calculation.sections.chartAreas.row - 1, 1, [header, ...rows]);
}

function previousName({ inputs: { previous }, t }: PlanContext): string {
  return previous ? `${t("sheet.previous")} (${previous.year})` : t("sheet.previous");
}
