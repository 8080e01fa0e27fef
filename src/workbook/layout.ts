import { highest } from "../model/extremes";
import { judgedFields } from "../model/answers";
import {
  allQuestions,
  catalogueCap,
  questionsOf,
  type Area,
  type Catalogue,
} from "../model/catalogue";
import { distributionSteps, rankingBars } from "../model/comparison";
import type { Inputs } from "../model/inputs";
import { measurementColumns } from "../model/measurementRow";
import { findingList } from "./sheets/findings/findingList";
import { sectionColumns, type PlacedSection } from "./sections";

/** Raised whenever a cell moves, so that the readers know which workbook they have. */
export const layoutVersion = 2;

/** The sheets that every workbook has beside its areas'. */
export const fixedSheets = [
  "Overview",
  "Findings",
  "Actions",
  "Interviews",
  "Guide",
  "Comparison",
  "Method",
  "Checks",
  "Catalogue",
  "Calculation",
] as const;

/** The sheet that a workbook has only when an earlier round was brought in. */
export const previousSheetKey = "Previous";

/** Columns of the question table, in order; the key names the header's text and `Kompass.Col.KEY`. */
export const questionColumns = [
  "id",
  "question",
  "guidance",
  "cap",
  "system",
  "extent",
  "result",
  "evaluation",
  "notApplicable",
  "direct",
  "points",
  "state",
  "evidence",
  "comment",
  "finding",
  "findingText",
  "reviewNote",
] as const;

export type QuestionColumn = (typeof questionColumns)[number];

export const criterionColumns = [
  "id",
  "criterion",
  "points",
  "cap",
  "applicable",
  "share",
  "answered",
] as const;

export type CriterionColumn = (typeof criterionColumns)[number];

export { measurementColumns };

/** Statistics that the comparison sheet shows, in the order of its columns after the label. */
export const statisticColumns = [
  "n",
  "mean",
  "median",
  "lowerQuartile",
  "upperQuartile",
  "min",
  "max",
  "own",
  "difference",
  "rank",
] as const;

export type StatisticColumn = (typeof statisticColumns)[number];

export const signOffFields = ["reviewer", "date", "status", "points"] as const;

export type SignOffField = (typeof signOffFields)[number];

export const actionColumns = [
  "number",
  "area",
  "finding",
  "measure",
  "owner",
  "deadline",
  "status",
] as const;

export const interviewColumns = ["number", "role", "date", "length", "topics"] as const;

export const freeFindingColumns = ["area", "kind", "text"] as const;

/** Columns of the previous round's table, in order. */
export const previousColumns = [
  "id",
  "part",
  ...judgedFields,
  "cap",
  "before",
  "now",
  "change",
] as const;

export type PreviousColumn = (typeof previousColumns)[number];

/** What the previous round was, below its table. */
export const previousFacts = [
  "municipality",
  "year",
  "catalogueId",
  "catalogueVersion",
  "label",
] as const;

export type PreviousFact = (typeof previousFacts)[number];

/** The catalogue sheet is an import file: its headers are those of a catalogue table. */
export const catalogueColumns = [
  "area_key",
  "area_id",
  "area_name",
  "area_short_name",
  "area_cap",
  "criterion_id",
  "criterion_title",
  "criterion_cap",
  "question_id",
  "question_cap",
  "text",
  "guidance",
  "respondents",
  "evidence",
  "provenance",
] as const;

/** Rows to fill in of each table that has no fixed length. */
export interface Capacity {
  readonly measurements: number;
  readonly actions: number;
  readonly interviews: number;
  /** Of each area. */
  readonly freeFindings: number;
  /** Lines of the findings sheet that are printed; more would be empty pages. */
  readonly printedFindings: number;
}

/** Room for what was given and for more. */
export function capacityFor(inputs: Inputs): Capacity {
  const given = givenRows(inputs);
  return {
    measurements: Math.max(60, given.measurements + 40),
    actions: Math.max(30, given.actions + 10),
    interviews: Math.max(40, given.interviews + 10),
    freeFindings: Math.max(10, given.freeFindings + 5),
    printedFindings: Math.max(60, findingList(inputs).length + 4),
  };
}

/** The capacity, enlarged where it would leave out something that was given. */
export function withRoomFor(capacity: Capacity, inputs: Inputs): Capacity {
  const given = givenRows(inputs);
  return {
    ...capacity,
    measurements: Math.max(capacity.measurements, given.measurements),
    actions: Math.max(capacity.actions, given.actions),
    interviews: Math.max(capacity.interviews, given.interviews),
    freeFindings: Math.max(capacity.freeFindings, given.freeFindings),
  };
}

function givenRows({ measurements, actions, interviews, freeFindings }: Inputs) {
  const ofAreas = new Map<string, number>();
  for (const { areaKey } of freeFindings) ofAreas.set(areaKey, (ofAreas.get(areaKey) ?? 0) + 1);
  return {
    measurements: measurements.length,
    actions: actions.length,
    interviews: interviews.length,
    freeFindings: highest(ofAreas.values(), 0),
  };
}

/** Header row of the sheets that are one table; its rows follow. */
export const tableHeaderRow = 4;

/** Header row of the previous round's table. */
export const previousHeaderRow = 6;

/** The overview's charts, in the order in which they are read. */
export const overviewChartKeys = [
  "profile",
  "ownAgainstAll",
  "ownAgainstGroup",
  "series",
  "ranking",
  "distribution",
] as const;

export type OverviewChartKey = (typeof overviewChartKeys)[number];

/** Rounds that the chart of the own series shows at most: the latest. */
export const seriesRounds = 6;

/** Entries of the lists from which the filter's groups and versions are chosen. */
export const filterListRows = 30;

/** Rows of the block in which municipalities stand side by side, after those of the areas. */
export const besideFields = ["total", "difference", "year", "version"] as const;

export type BesideField = (typeof besideFields)[number];

/** Where an area sheet's parts begin. Rows are 1-based. */
export interface AreaLayout {
  readonly sheet: string;
  readonly criterionHeader: number;
  /** First criterion; the sum row follows the last. */
  readonly firstCriterion: number;
  readonly sum: number;
  readonly signOffHeader: number;
  readonly firstSignOff: number;
  readonly questionHeader: number;
  readonly firstQuestion: number;
  readonly lastQuestion: number;
}

/** Where everything is, for one catalogue and capacity. */
export interface Layout {
  readonly areas: Readonly<Record<string, AreaLayout>>;
  readonly overview: {
    readonly header: number;
    readonly firstArea: number;
    readonly total: number;
  };
  readonly comparison: ComparisonLayout;
  readonly sections: Readonly<Record<PlacedSection, SectionPlace>>;
  readonly findingRows: number;
  readonly printedFindingRows: number;
  /** Of each area. */
  readonly freeFindingRows: number;
  readonly measurementRows: number;
  readonly actionRows: number;
  readonly interviewRows: number;
}

export interface ComparisonLayout {
  /** Header row of the filter; its cells are below. */
  readonly filter: number;
  /** Header rows of the statistics for all and for the population group. */
  readonly statistics: { readonly all: number; readonly population: number };
  /** Header row of the block in which municipalities stand side by side. */
  readonly beside: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Upper left data cell of a section; its header is one row above, its title two. */
export interface SectionPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function areaSheetKey(areaKey: string): string {
  return `area_${areaKey}`;
}

export function layOut(catalogue: Catalogue, capacity: Capacity): Layout {
  const measurementRows = capacity.measurements;
  const areas = Object.fromEntries(catalogue.areas.map((area) => [area.key, layOutArea(area)]));
  const areaCount = catalogue.areas.length;
  const findingRows =
    allQuestions(catalogue).length + (capacity.freeFindings + 2) * catalogue.areas.length;
  const header = 14;
  const filter = 6;
  const firstStatistics = filter + 5;
  const secondStatistics = firstStatistics + areaCount + 4;
  const beside = secondStatistics + areaCount + 4;
  const besideRows = Math.max(1 + besideFields.length + areaCount, chartRows);
  const measurementHeader = beside + besideRows + 4;
  return {
    areas,
    overview: { header, firstArea: header + 1, total: header + 1 + areaCount },
    comparison: {
      filter,
      statistics: { all: firstStatistics, population: secondStatistics },
      beside,
      header: measurementHeader,
      first: measurementHeader + 1,
      last: measurementHeader + measurementRows,
    },
    sections: placeSections(catalogue, capacity, measurementHeader + 1),
    findingRows,
    printedFindingRows: Math.min(findingRows, capacity.printedFindings),
    freeFindingRows: capacity.freeFindings,
    measurementRows,
    actionRows: capacity.actions,
    interviewRows: capacity.interviews,
  };
}

/** Rows that a chart beside a block needs at least. */
const chartRows = 14;

/** Rows that the criterion chart beside the criteria and the sign-off needs at least. */
const topRows = 16;

function layOutArea(area: Area): AreaLayout {
  const criterionHeader = 5;
  const firstCriterion = criterionHeader + 1;
  const sum = firstCriterion + area.criteria.length;
  const signOffHeader = sum + 2;
  const firstSignOff = signOffHeader + 1;
  const questionHeader = Math.max(firstSignOff + signOffFields.length + 2, topRows + 3);
  const firstQuestion = questionHeader + 1;
  return {
    sheet: areaSheetKey(area.key),
    criterionHeader,
    firstCriterion,
    sum,
    signOffHeader,
    firstSignOff,
    questionHeader,
    firstQuestion,
    lastQuestion: questionHeader + questionsOf(area).length,
  };
}

/** First column of the helpers beside the question table and the measurement table. */
export const questionHelperColumn = questionColumns.length + 2;

/** The copies of other sheets' cells stand in the helpers' first columns, from this row on. */
export const firstCopyRow = 3;

/** Columns of the statistics above the measurements: label, cap and the statistics. */
const statisticsWidth = 2 + statisticColumns.length;

/** First row of the findings, and columns of the helpers beside them. */
export const firstFindingRow = 5;
const findingHelpers = { freeFindings: 9, findingStarts: 13, findingList: 21 };

function placeSections(
  catalogue: Catalogue,
  capacity: Capacity,
  firstMeasurement: number,
): Readonly<Record<PlacedSection, SectionPlace>> {
  const areaCount = catalogue.areas.length;
  const criterionCount = catalogue.areas.reduce((n, area) => n + area.criteria.length, 0);
  let next = 3;
  /** Title and header rows, then `rows` of data, then a blank row. */
  const place = (rows: number): SectionPlace => {
    const row = next + 2;
    next = row + rows + 1;
    return { sheet: "Calculation", row, column: 1 };
  };
  const beside = (column: number): SectionPlace => ({
    sheet: "Findings",
    row: firstFindingRow,
    column,
  });
  const measurements = {
    sheet: "Comparison",
    row: firstMeasurement,
    column: Math.max(measurementColumns.length + areaCount, statisticsWidth) + 2,
  };
  return {
    lists: place(6),
    areas: place(areaCount + 1),
    extremes: place(areaCount),
    chartAreas: place(areaCount),
    chartCriteria: place(criterionCount + 2 * areaCount),
    chartRanking: place(rankingBars),
    chartDistribution: place(distributionSteps(catalogueCap(catalogue)).count),
    chartSeries: place(seriesRounds),
    chartTitles: place(overviewChartKeys.length + 1 + areaCount),
    freeFindings: beside(findingHelpers.freeFindings),
    questionFindings: {
      sheet: "Findings",
      row: firstFindingRow + areaCount * capacity.freeFindings,
      column: findingHelpers.freeFindings + 1,
    },
    findingStarts: beside(findingHelpers.findingStarts),
    findingList: beside(findingHelpers.findingList),
    measurements,
    // Above the measurements, whose rows people delete.
    filterLists: {
      ...measurements,
      row: firstCopyRow + 1,
      column: measurements.column + sectionColumns("measurements").length + 2 * (areaCount + 1) + 1,
    },
  };
}
