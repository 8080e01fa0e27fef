import type { Block } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText, sentence } from "../../formulas";
import { overviewChartKeys, type OverviewChartKey } from "../../layout";
import { local } from "../../refs";

/** Whose number of municipalities a chart's title has. */
const countedIn: Readonly<Partial<Record<OverviewChartKey, "all" | "population">>> = {
  profile: "all",
  ownAgainstAll: "all",
  ownAgainstGroup: "population",
  ranking: "all",
  distribution: "all",
};

/** What each chart shows, of whom and when, among how many; charts take their titles from here. */
export function chartTitlesBlock({ inputs, layout, refs, t }: PlanContext): Block {
  const title = (what: string, group?: "all" | "population") =>
    `${what}&" · "&${refs.subtitle()}` + (group ? `&" · n = "&${refs.countOf(group)}` : "");
  const titles: [chart: string, formula: string][] = [
    ...overviewChartKeys.map((key): [string, string] => [
      key,
      title(quoteText(t(`chart.${key}.title`)), countedIn[key]),
    ]),
    ["beside", title(quoteText(t("chart.beside.title")))],
    ...inputs.catalogue.areas.map(({ key }, index): [string, string] => {
      const area = local(refs.calculated("extremes", index, "name"));
      return [key, title(sentence(t("chart.criteria.title"), { area }))];
    }),
  ];
  const { row, column } = layout.sections.chartTitles;
  return block(
    row,
    column,
    titles.map(([chart, text]) => [value(chart, "calcText"), formula(text, "calc")]),
  );
}
