import { questionsOf, type Catalogue } from "../model/catalogue";
import type { Dimension } from "../model/profile";
import { absoluteAddress, absoluteRange, columnLetters } from "./a1";
import {
  areaSheetKey,
  catalogueColumns,
  criterionColumns,
  freeFindingsPerArea,
  measurementColumns,
  questionColumns,
  rankingBars,
  signOffFields,
  tableHeaderRow,
  type AreaLayout,
  type CriterionColumn,
  type Layout,
  type QuestionColumn,
  type SignOffField,
} from "./layout";

/** Columns of the calculation sheet's sections, in order; 1 = A. */
const sections = {
  lists: [
    "levels",
    "shares",
    "states",
    "statuses",
    "mark",
    "findingKinds",
    "countries",
    "kinds",
    "signOffStatuses",
    "actionStatuses",
    "weights",
  ],
  // The findings stand in the same columns as the free ones below, so that one look-up finds both.
  questions: [
    "id",
    "findingColumn",
    "findingKey",
    "findingText",
    "findingFault",
    "count",
    "state",
    "applicableCap",
    "answered",
    "open",
    "notApplicableWithInputs",
    "directWithLevels",
    "gateWithLevels",
    "directWithoutComment",
    "aboveCap",
  ],
  criteria: ["id", "exact", "applicableCap", "answered"],
  areas: ["key", "exact", "cap", "applicableCap", "answered", "open", "invalid", "blank", "status"],
  freeFindings: ["area", "findingColumn", "findingKey", "findingText", "findingFault"],
  findingStarts: ["key", "name", "number", "rows", "start"],
  findingList: ["number", "area", "key"],
  measurements: [
    "name",
    "fault",
    "year",
    "eligible",
    "all",
    "band",
    "eligibleInGroup",
    "population",
    "rankingKey",
    "rankingLabel",
    "total",
  ],
  extremes: ["share", "all", "population", "name"],
  chartAreas: ["label", "own", "all", "population", "ownShare", "allShare"],
  chartCriteria: ["label", "cap", "points"],
  chartRanking: ["label", "others", "own", "position"],
} as const;

export type Section = keyof typeof sections;

export type SectionColumn<S extends Section> = (typeof sections)[S][number];

export function sectionColumns<S extends Section>(section: S): readonly SectionColumn<S>[] {
  return sections[section];
}

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

/** Rows of the overview's first block, in order. */
export const overviewInputs = [
  "municipality",
  "country",
  "population",
  "year",
  "evaluators",
] as const;

export type OverviewInput = (typeof overviewInputs)[number];

export const overviewResults = [
  "total",
  "cap",
  "band",
  "status",
  "answered",
  "open",
  "invalid",
] as const;

export type OverviewResult = (typeof overviewResults)[number];

export const overviewColumns = [
  "id",
  "area",
  "points",
  "cap",
  "applicable",
  "share",
  "averageAll",
  "differenceAll",
  "averageGroup",
  "differenceGroup",
  "answered",
  "status",
  "signOff",
] as const;

export type OverviewColumn = (typeof overviewColumns)[number];

/** What the method sheet says about this workbook, in order of its rows. */
export const metaFields = [
  "layout",
  "language",
  "catalogueId",
  "catalogueVersion",
  "catalogueName",
  "profileId",
  "profileVersion",
  "label",
] as const;

export type MetaField = (typeof metaFields)[number];

/** First rows of the method sheet's parts. */
export const methodLayout = { weights: 22, anchors: 30, meta: 54 } as const;

const overviewFirstRow = 5;
const overviewInputColumn = 2;
const overviewResultColumn = 7;
export const methodValueColumn = 2;

/** The cell or range without its sheet, for formulas, rules and highlights on the same sheet. */
export function local(reference: string): string {
  return reference.slice(reference.indexOf("!") + 1);
}

/** The reference with its rows free to move, for rules and highlights that hold for a whole column. */
export function relativeRow(reference: string): string {
  return reference.replace(/\$(\d+)/g, "$1");
}

/** The reference with columns and rows fixed, for names and for cells that many formulas share. */
export function absolute(reference: string): string {
  return reference.replace(/\$?([A-Z]{1,3})\$?(\d+)(?=:|$)/g, "$$$1$$$2");
}

/** The range without dollar signs, as rules and print set-ups give it. */
export function plain(reference: string): string {
  return local(reference).replaceAll("$", "");
}

export type AddressBook = ReturnType<typeof createAddressBook>;

/**
 * The one place that knows where things are. Every reference carries its sheet key: a table's cell
 * such as `area_democracy!$K20`, anything else such as `Overview!$C$23`.
 */
export function createAddressBook(catalogue: Catalogue, layout: Layout) {
  const questionPlaces = new Map<string, { area: AreaLayout; row: number; index: number }>();
  const criterionPlaces = new Map<string, { area: AreaLayout; row: number; index: number }>();
  const areaIndex = new Map<string, number>();
  for (const area of catalogue.areas) {
    const place = found(layout.areas[area.key], area.key);
    areaIndex.set(area.key, areaIndex.size);
    area.criteria.forEach((criterion, i) => {
      const row = place.firstCriterion + i;
      criterionPlaces.set(criterion.id, { area: place, row, index: criterionPlaces.size });
    });
    questionsOf(area).forEach((question, i) => {
      const row = place.firstQuestion + i;
      questionPlaces.set(question.id, { area: place, row, index: questionPlaces.size });
    });
  }
  const areaKeys = catalogue.areas.map((area) => area.key);
  const calculation = layout.calculation;

  const areaLayout = (key: string): AreaLayout => found(layout.areas[key], key);
  const columnOf = <S extends Section>(section: S, column: SectionColumn<S>): number =>
    (sections[section] as readonly string[]).indexOf(column) + 1;
  const calculated = <S extends Section>(section: S, index: number, column: SectionColumn<S>) => {
    const at = section === "lists" ? cell : rowCell;
    return at("Calculation", calculation[section] + index, columnOf(section, column));
  };
  const calculatedRange = <S extends Section>(
    section: S,
    first: number,
    count: number,
    column: SectionColumn<S>,
  ): string => {
    const at = columnOf(section, column);
    const top = calculation[section] + first;
    return range("Calculation", top, at, top + count - 1, at);
  };
  const question = (id: string, column: QuestionColumn): string => {
    const { area, row } = found(questionPlaces.get(id), id);
    return rowCell(area.sheet, row, questionColumns.indexOf(column) + 1);
  };
  const measurementColumn = (column: string): number => {
    const fixed = (measurementColumns as readonly string[]).indexOf(column);
    if (fixed >= 0) return fixed + 1;
    const area = areaKeys.indexOf(column);
    return measurementColumns.length + (area >= 0 ? area : areaKeys.length) + 1;
  };
  /** The columns of a group's points on the calculation sheet: total, then the areas. */
  const groupColumn = (group: "all" | "population", field: string): number => {
    const width = areaKeys.length + 1;
    const start = sections.measurements.length + 1 + (group === "all" ? 0 : width);
    return start + (field === "total" ? 0 : areaKeys.indexOf(field) + 1);
  };

  const statistic = (
    group: "all" | "population",
    field: string,
    column: StatisticColumn,
  ): string => {
    const row =
      layout.comparison.statistics[group] +
      1 +
      (field === "total" ? 0 : areaKeys.indexOf(field) + 1);
    return rowCell("Comparison", row, statisticColumns.indexOf(column) + 3);
  };

  return {
    /** A cell of a question's row on its area sheet. */
    question,
    questionRow: (id: string): number => found(questionPlaces.get(id), id).row,
    /** The same column over several consecutive questions of an area. */
    questionRange: (firstId: string, lastId: string, column: QuestionColumn): string => {
      const first = found(questionPlaces.get(firstId), firstId);
      const at = questionColumns.indexOf(column) + 1;
      return range(first.area.sheet, first.row, at, found(questionPlaces.get(lastId), lastId).row, at);
    },
    /** The whole rows of an area's questions, header included. */
    questionTable: (areaKey: string): string => {
      const { sheet, questionHeader, lastQuestion } = areaLayout(areaKey);
      return range(sheet, questionHeader, 1, lastQuestion, questionColumns.length);
    },
    areaColumn: (areaKey: string, column: QuestionColumn): string => {
      const { sheet, firstQuestion, lastQuestion } = areaLayout(areaKey);
      const at = questionColumns.indexOf(column) + 1;
      return range(sheet, firstQuestion, at, lastQuestion, at);
    },
    areaHeader: (areaKey: string, column: QuestionColumn): string => {
      const { sheet, questionHeader } = areaLayout(areaKey);
      return cell(sheet, questionHeader, questionColumns.indexOf(column) + 1);
    },
    criterion: (id: string, column: CriterionColumn): string => {
      const { area, row } = found(criterionPlaces.get(id), id);
      return rowCell(area.sheet, row, criterionColumns.indexOf(column) + 1);
    },
    criterionTable: (areaKey: string): string => {
      const { sheet, criterionHeader, sum } = areaLayout(areaKey);
      return range(sheet, criterionHeader, 1, sum - 1, criterionColumns.length);
    },
    /** The sum row under an area's criteria. */
    areaSum: (areaKey: string, column: CriterionColumn): string => {
      const { sheet, sum } = areaLayout(areaKey);
      return cell(sheet, sum, criterionColumns.indexOf(column) + 1);
    },
    signOff: (areaKey: string, field: SignOffField): string => {
      const { sheet, firstSignOff } = areaLayout(areaKey);
      return cell(sheet, firstSignOff + signOffFields.indexOf(field), 3);
    },
    overviewInput: (field: OverviewInput): string =>
      cell("Overview", overviewFirstRow + overviewInputs.indexOf(field), overviewInputColumn),
    overviewResult: (field: OverviewResult): string =>
      cell("Overview", overviewFirstRow + overviewResults.indexOf(field), overviewResultColumn),
    overviewArea: (areaKey: string, column: OverviewColumn): string =>
      rowCell(
        "Overview",
        layout.overview.firstArea + found(areaIndex.get(areaKey), areaKey),
        overviewColumns.indexOf(column) + 1,
      ),
    overviewAreas: (column: OverviewColumn): string => {
      const at = overviewColumns.indexOf(column) + 1;
      return range("Overview", layout.overview.firstArea, at, layout.overview.total - 1, at);
    },
    overviewTotal: (column: OverviewColumn): string =>
      cell("Overview", layout.overview.total, overviewColumns.indexOf(column) + 1),
    weight: (dimension: Dimension): string =>
      cell(
        "Method",
        methodLayout.weights + ["system", "extent", "result", "evaluation"].indexOf(dimension),
        methodValueColumn,
      ),
    weightSum: (): string => cell("Method", methodLayout.weights + 4, methodValueColumn),
    anchors: (): string =>
      range("Method", methodLayout.anchors, methodValueColumn, methodLayout.anchors + 19, methodValueColumn),
    meta: (field: MetaField): string =>
      cell("Method", methodLayout.meta + metaFields.indexOf(field), methodValueColumn),
    statistic,
    /** A cell of the measurement table; `index` 0 is the first row. */
    measurement: (index: number, column: string): string =>
      rowCell("Comparison", layout.comparison.first + index, measurementColumn(column)),
    measurementRow: (index: number): string => {
      const row = layout.comparison.first + index;
      return relativeRow(range("Comparison", row, 1, row, measurementColumn("source")));
    },
    measurementTable: (): string =>
      range("Comparison", layout.comparison.header, 1, layout.comparison.last, measurementColumn("source")),
    measurementColumnRange: (column: string): string => {
      const at = measurementColumn(column);
      return range("Comparison", layout.comparison.first, at, layout.comparison.last, at);
    },
    calculated,
    calculatedRange,
    listRange: (column: SectionColumn<"lists">, count: number): string =>
      calculatedRange("lists", 0, count, column),
    /** A word of a list, 1-based. */
    listItem: (column: SectionColumn<"lists">, number: number): string =>
      calculated("lists", number - 1, column),
    /** 1 when the weights are legal. */
    weightsLegal: (): string => calculated("lists", 0, "weights"),
    weightTotal: (): string => calculated("lists", 1, "weights"),
    /** Neighbouring columns of a section, for VLOOKUP. */
    sectionTable: <S extends Section>(
      section: S,
      count: number,
      first: SectionColumn<S>,
      last: SectionColumn<S>,
    ): string =>
      range(
        "Calculation",
        calculation[section],
        columnOf(section, first),
        calculation[section] + count - 1,
        columnOf(section, last),
      ),
    /** Keys and texts of all findings, for VLOOKUP. */
    findingTable: (): string => {
      const key = columnOf("questions", "findingKey");
      const last = calculation.freeFindings + areaKeys.length * freeFindingsPerArea - 1;
      return range("Calculation", calculation.questions, key, last, key + 1);
    },
    /** How many municipalities are compared with. */
    countOf: (group: "all" | "population"): string => absolute(statistic(group, "total", "n")),
    ownBand: (): string => absolute(calculated("measurements", layout.measurementRows, "band")),
    ofQuestion: (id: string, column: SectionColumn<"questions">): string =>
      calculated("questions", found(questionPlaces.get(id), id).index, column),
    questionsBetween: (firstId: string, lastId: string, column: SectionColumn<"questions">): string => {
      const first = found(questionPlaces.get(firstId), firstId).index;
      const last = found(questionPlaces.get(lastId), lastId).index;
      return calculatedRange("questions", first, last - first + 1, column);
    },
    ofCriterion: (id: string, column: SectionColumn<"criteria">): string =>
      calculated("criteria", found(criterionPlaces.get(id), id).index, column),
    ofArea: (key: string, column: SectionColumn<"areas">): string =>
      calculated("areas", found(areaIndex.get(key), key), column),
    ofTotal: (column: SectionColumn<"areas">): string =>
      calculated("areas", areaKeys.length, column),
    areaPosition: (key: string): number => found(areaIndex.get(key), key),
    freeFinding: (areaKey: string, n: number, field: "kind" | "text"): string =>
      rowCell(
        "Findings",
        5 + found(areaIndex.get(areaKey), areaKey) * freeFindingsPerArea + n,
        field === "kind" ? 6 : 7,
      ),
    /** One measurement's points of a field within a group, blank where it does not count. */
    groupValue: (index: number, group: "all" | "population", field: string): string =>
      rowCell("Calculation", calculation.measurements + index, groupColumn(group, field)),
    groupValues: (group: "all" | "population", field: string): string => {
      const at = groupColumn(group, field);
      return range("Calculation", calculation.measurements, at, calculation.ownMeasurement - 1, at);
    },
    /** Area, kind and text of every free finding, without the header. */
    freeFindings: (): string =>
      range("Findings", 5, 5, 4 + areaKeys.length * freeFindingsPerArea, 7),
    signOffRange: (areaKey: string): string => {
      const { sheet, firstSignOff } = areaLayout(areaKey);
      return range(sheet, firstSignOff, 3, firstSignOff + signOffFields.length - 1, 3);
    },
    /** The rows of a sheet that is one table, without the header. */
    numberedTable: (sheet: string, rows: number, columns: number): string =>
      range(sheet, tableHeaderRow + 1, 1, tableHeaderRow + rows, columns),
    /** The catalogue's table, header included. */
    catalogueTable: (): string =>
      range(
        "Catalogue",
        tableHeaderRow,
        1,
        tableHeaderRow + questionPlaces.size,
        catalogueColumns.length,
      ),
    /** Header and rows of an area's criterion chart. */
    criterionChart: (areaKey: string): { header: number; first: number; range: string } => {
      let header = calculation.chartCriteria;
      for (const area of catalogue.areas) {
        const last = header + area.criteria.length;
        if (area.key === areaKey) {
          return { header, first: header + 1, range: range("Calculation", header, 1, last, 3) };
        }
        header = last + 2;
      }
      throw new Error(`no area ${areaKey}`);
    },
    areaChart: (): string =>
      range("Calculation", calculation.chartAreas - 1, 1, calculation.chartAreas + areaKeys.length - 1, 6),
    rankingChart: (): string =>
      range("Calculation", calculation.chartRanking - 1, 1, calculation.chartRanking + rankingBars - 1, 3),
    sheetHome: (sheet: string): string => cell(sheet, 1, 1),
    areaSheet: areaSheetKey,
  };
}

function cell(sheet: string, row: number, column: number): string {
  return `${sheet}!${absoluteAddress(row, column)}`;
}

/**
 * A cell of a table's row: its column is fixed, its row goes along. So the formulas of a column are
 * one and the same to every program, which keeps files small and calculation fast.
 */
function rowCell(sheet: string, row: number, column: number): string {
  return `${sheet}!$${columnLetters(column)}${row}`;
}

function range(sheet: string, top: number, left: number, bottom: number, right: number): string {
  return `${sheet}!${absoluteRange({ top, left, bottom, right })}`;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the plan has no place for ${name}`);
  return value;
}
