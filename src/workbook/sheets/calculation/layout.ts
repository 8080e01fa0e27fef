import { allQuestions, catalogueCap, type Catalogue } from "../../../model/catalogue";
import { actionStatuses } from "../../../model/actions";
import { questionStates } from "../../../model/assessment";
import { distributionSteps, rankingBars } from "../../../model/comparison";
import { languages } from "../../../model/language";
import type { SectionPlace } from "../../sections";
import { overviewChartKeys } from "../overview/layout";

/** The sections of the calculation sheet and their columns. */
export const calculationSections = {
  lists: [
    "levels",
    "shares",
    "mark",
    "countries",
    "kinds",
    "actionStatuses",
    "weights",
    "numbers",
    "states",
    "statuses",
    "findingKinds",
    "contradictions",
    "omissions",
    "factCheckStates",
    "phases",
    "subtitle",
  ],
  areas: [
    "key",
    "exact",
    "cap",
    "applicableCap",
    "answered",
    "open",
    "invalid",
    "blank",
    "status",
    "control",
    "factCheck",
  ],
  extremes: ["share", "all", "population", "name"],
  chartAreas: [
    "label",
    "own",
    "all",
    "population",
    "ownShare",
    "allShare",
    "populationShare",
    "previousShare",
  ],
  chartCriteria: ["label", "cap", "target", "points"],
  chartRanking: ["label", "others", "own", "position", "middle"],
  chartDistribution: ["label", "own", "others", "from", "below", "isOwn", "count", "name"],
  chartSeries: ["label", "total", "newVersion", "key", "version"],
  chartTitles: ["chart", "title"],
  /** Questions, then criteria; the first three and the last of a question are about its gap. */
  subjects: ["rank", "number", "id", "area", "finding", "subject", "cap", "points", "gap"],
} as const;

export type CalculationSection = keyof typeof calculationSections;

export type CalculationColumn<S extends CalculationSection> =
  (typeof calculationSections)[S][number];

/** The rows of the lists: the longest has the words for the statuses of actions. */
export const longestList = Math.max(
  questionStates.length,
  actionStatuses.length * languages.length,
);

/** The maximum number of rounds in the chart of the own results; it shows the latest. */
export const seriesRounds = 6;

export interface CalculationLayout {
  readonly sections: Readonly<Record<CalculationSection, SectionPlace>>;
}

/**
 * Stacks the sections. Add new ones at the end, because any other position moves existing cells.
 */
export function layOutCalculation(catalogue: Catalogue): CalculationLayout {
  const areaCount = catalogue.areas.length;
  const criterionCount = catalogue.areas.reduce((n, area) => n + area.criteria.length, 0);
  let next = 3;
  /** A title row, a header row, `rows` data rows and a blank row. */
  const place = (rows: number): SectionPlace => {
    const row = next + 2;
    next = row + rows + 1;
    return { row, column: 1 };
  };
  return {
    sections: {
      lists: place(longestList),
      areas: place(areaCount + 1),
      extremes: place(areaCount),
      chartAreas: place(areaCount),
      chartCriteria: place(criterionCount + 2 * areaCount),
      chartRanking: place(rankingBars),
      chartDistribution: place(distributionSteps(catalogueCap(catalogue)).count),
      chartSeries: place(seriesRounds),
      chartTitles: place(overviewChartKeys.length + 1 + areaCount),
      subjects: place(allQuestions(catalogue).length + criterionCount),
    },
  };
}
