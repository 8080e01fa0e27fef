import type { Block } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText, sentence } from "../../formulas";
import { local } from "../../references";
import { overviewChartKeys, type OverviewChartKey } from "../overview/layout";

/** The group whose count each chart's title shows. */
const countedIn: Readonly<Partial<Record<OverviewChartKey, "all" | "population">>> = {
  profile: "all",
  ownAgainstAll: "all",
  ownAgainstGroup: "population",
  ranking: "all",
  distribution: "all",
};

/**
 * The titles of the charts: the subject, the municipality and year, and the number of
 * municipalities compared. The charts refer to these cells.
 */
export function chartTitlesBlock({ inputs, layout, refs, t }: PlanContext): Block {
  const title = (what: string, group?: "all" | "population") =>
    `${what}&" · "&${refs.calculation.subtitle()}` +
    (group ? `&" · n = "&${refs.comparison.countOf(group)}` : "");
  const titles: [chart: string, formula: string][] = [
    ...overviewChartKeys.map((key): [string, string] => [
      key,
      title(quoteText(t(`chart.${key}.title`)), countedIn[key]),
    ]),
    ["beside", title(quoteText(t("chart.beside.title")))],
    ...inputs.catalogue.areas.map(({ key }, index): [string, string] => {
      const area = local(refs.calculation.helper("extremes", index, "name"));
      return [key, title(sentence(t("chart.criteria.title"), { area }))];
    }),
  ];
  const { row, column } = layout.calculation.sections.chartTitles;
  return block(
    row,
    column,
    titles.map(([chart, text]) => [value(chart, "calcText"), formula(text, "calc")]),
  );
}
