import { findingKinds, type FindingKind } from "../model/answers";
import { catalogueCap, questionsOf, type Catalogue } from "../model/catalogue";
import { distributionSteps, rankingBars } from "../model/comparison";
import { filterFields, type FilterField } from "../model/inputs";
import type { Dimension } from "../model/profile";
import { absoluteAddress, columnLetters } from "./a1";
import {
  areaSheetKey,
  besideFields,
  catalogueColumns,
  criterionColumns,
  filterListRows,
  firstCopyRow,
  firstFindingRow,
  measurementColumns,
  overviewChartKeys,
  previousColumns,
  previousFacts,
  previousHeaderRow,
  previousSheetKey,
  questionColumns,
  questionHelperColumn,
  seriesRounds,
  signOffFields,
  statisticColumns,
  tableHeaderRow,
  type AreaLayout,
  type CriterionColumn,
  type Layout,
  type PreviousColumn,
  type PreviousFact,
  type QuestionColumn,
  type SignOffField,
  type StatisticColumn,
} from "./layout";
import { previousRows } from "./sheets/previous/previousRows";
import {
  areaCopies,
  comparisonCopies,
  sectionColumns,
  type AreaCopy,
  type ComparisonCopy,
  type PlacedSection,
  type SectionColumn,
} from "./sections";

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
  "previous",
  "change",
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
export const methodLayout = {
  weights: 22,
  anchors: 30,
  rules: 52,
  findings: 61,
  meta: 69,
} as const;

/** Who stands side by side: the own municipality, and up to three that people name. */
export const besideSlots = [0, 1, 2, 3] as const;

export type BesideSlot = (typeof besideSlots)[number];

/** After label and cap. */
const besideColumn = 3;

const overviewFirstRow = 5;
const overviewInputColumn = 2;
const overviewResultColumn = 7;
const methodValueColumn = 2;

/** The cell or range without its sheet, for formulas, rules and highlights on the same sheet. */
export function local(reference: string): string {
  return reference.slice(reference.indexOf("!") + 1);
}

/** The reference with columns and rows fixed, for names and for cells that many formulas share. */
export function absolute(reference: string): string {
  const cells = local(reference);
  const sheet = reference.slice(0, reference.length - cells.length);
  return sheet + cells.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, "$$$1$$$2");
}

/** A row's cell whose column goes along too: one formula for neighbouring columns. */
export function slidingColumn(reference: string): string {
  return reference.replace("$", "");
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
  const previousParts = previousRows(catalogue);
  const previousRow = (kind: (typeof previousParts)[number]["kind"], id: string): number => {
    const index = previousParts.findIndex((part) => part.kind === kind && part.id === id);
    return previousHeaderRow + 1 + index;
  };

  const firstPreviousFact = previousHeaderRow + previousParts.length + 3;

  const areaLayout = (key: string): AreaLayout => found(layout.areas[key], key);
  /** The place of a section's column; `first` counts rows from 0. */
  const columnOf = <S extends PlacedSection>(section: S, column: SectionColumn<S>): number =>
    layout.sections[section].column + sectionColumns(section).indexOf(column);
  const calculated = <S extends PlacedSection>(
    section: S,
    index: number,
    column: SectionColumn<S>,
  ) => {
    const { sheet, row } = layout.sections[section];
    const at = section === "lists" ? cell : rowCell;
    return at(sheet, row + index, columnOf(section, column));
  };
  const sectionTable = <S extends PlacedSection>(
    section: S,
    count: number,
    first: SectionColumn<S>,
    last: SectionColumn<S>,
  ): string => {
    const { sheet, row } = layout.sections[section];
    return range(sheet, row, columnOf(section, first), row + count - 1, columnOf(section, last));
  };
  const calculatedRange = <S extends PlacedSection>(
    section: S,
    first: number,
    count: number,
    column: SectionColumn<S>,
  ): string => {
    const { sheet, row } = layout.sections[section];
    const at = columnOf(section, column);
    return range(sheet, row + first, at, row + first + count - 1, at);
  };
  const helperColumn = (column: SectionColumn<"questions">): number =>
    questionHelperColumn + sectionColumns("questions").indexOf(column);
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
    const start = columnOf("measurements", "name") + 1 + (group === "all" ? 0 : width);
    return start + (field === "total" ? 0 : areaKeys.indexOf(field) + 1);
  };

  /** The cells of a chart: header and rows, to the last column that is drawn. */
  const chartBlock = <S extends PlacedSection>(
    section: S,
    rows: number,
    last: SectionColumn<S>,
  ): string => {
    const { sheet, row, column } = layout.sections[section];
    return range(sheet, row - 1, column, row + rows - 1, columnOf(section, last));
  };

  const comparisonCopy = (copy: ComparisonCopy): string =>
    cell(
      "Comparison",
      firstCopyRow + comparisonCopies.indexOf(copy),
      columnOf("measurements", "fault"),
    );
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
      return range(
        first.area.sheet,
        first.row,
        at,
        found(questionPlaces.get(lastId), lastId).row,
        at,
      );
    },
    /** The header of a column of a sheet that is one table; `index` counts from 0. */
    numberedHeader: (sheet: string, index: number): string =>
      cell(sheet, tableHeaderRow, index + 1),
    freeFindingHeader: (index: number): string => cell("Findings", firstFindingRow - 1, 5 + index),
    measurementHeader: (index: number): string =>
      cell("Comparison", layout.comparison.header, index + 1),
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
    /** What is judged in an area, and what comes of it: from the levels to the state. */
    judgedCells: (areaKey: string): string => {
      const { sheet, firstQuestion, lastQuestion } = areaLayout(areaKey);
      const left = questionColumns.indexOf("system") + 1;
      const right = questionColumns.indexOf("state") + 1;
      return range(sheet, firstQuestion, left, lastQuestion, right);
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
      range(
        "Method",
        methodLayout.anchors,
        methodValueColumn,
        methodLayout.anchors + 19,
        methodValueColumn,
      ),
    meta: (field: MetaField): string =>
      cell("Method", methodLayout.meta + metaFields.indexOf(field), methodValueColumn),
    statistic,
    /** A cell of the comparison's filter. */
    filter: (field: FilterField): string =>
      cell("Comparison", layout.comparison.filter + 1, filterFields.indexOf(field) + 1),
    /** A cell of the measurement table; `index` 0 is the first row. */
    measurement: (index: number, column: string): string =>
      rowCell("Comparison", layout.comparison.first + index, measurementColumn(column)),
    measurementRow: (index: number): string => {
      const row = layout.comparison.first + index;
      const first = rowCell("Comparison", row, 1);
      return `${first}:${local(rowCell("Comparison", row, measurementColumn("source")))}`;
    },
    measurementTable: (): string =>
      range(
        "Comparison",
        layout.comparison.header,
        1,
        layout.comparison.last,
        measurementColumn("source"),
      ),
    /** One column of the measurement table, or all from one to another. */
    measurementColumnRange: (column: string, last = column): string => {
      const { first, last: bottom } = layout.comparison;
      const [left, right] = [measurementColumn(column), measurementColumn(last)];
      return range("Comparison", first, left, bottom, right);
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
    /** Municipality, year and label, for the sheets' second lines. */
    subtitle: (): string => calculated("lists", 0, "subtitle"),
    /** Neighbouring columns of a section, for VLOOKUP. */
    sectionTable,
    /** Keys and texts of all findings, for VLOOKUP. */
    findingTable: (): string =>
      sectionTable(
        "freeFindings",
        areaKeys.length * layout.freeFindingRows + questionPlaces.size,
        "findingKey",
        "findingText",
      ),
    /** The word for a kind of finding, copied beside the findings' helpers. */
    findingWord: (kind: FindingKind): string => {
      const { sheet, column } = layout.sections.freeFindings;
      return cell(sheet, firstCopyRow, column + findingKinds.indexOf(kind));
    },
    /** The row of the block in which municipalities stand side by side: legend, an area or a field. */
    beside: (slot: BesideSlot, field: string): string => {
      const fields: readonly string[] = ["legend", ...areaKeys, ...besideFields];
      const row = layout.comparison.beside + 1 + fields.indexOf(field);
      return cell("Comparison", row, besideColumn + slot);
    },
    /** The names of those that stand side by side; the first is the own one. */
    besideName: (slot: BesideSlot): string =>
      cell("Comparison", layout.comparison.beside, besideColumn + slot),
    /** How a row of the measurements takes part in the own series, which the last two rows do too. */
    rounds: (): string =>
      calculatedRange("measurements", 0, layout.measurementRows + 2, "roundKey"),
    /** Key, version and points of every own round, for VLOOKUP. */
    roundTable: (): string =>
      sectionTable("measurements", layout.measurementRows + 2, "roundKey", "points"),
    /** One of the filter's lists. */
    filterList: (list: "groups" | "versions"): string =>
      calculatedRange("filterLists", 0, filterListRows, list),
    /** The cell that has a chart's title. */
    chartTitle: (key: string): string => {
      const keys: readonly string[] = [...overviewChartKeys, "beside", ...areaKeys];
      return absolute(calculated("chartTitles", keys.indexOf(key), "title"));
    },
    rankingKeys: (): string =>
      calculatedRange("measurements", 0, layout.measurementRows + 1, "rankingKey"),
    /** Ranking key, name and total of every compared municipality and the own, for VLOOKUP. */
    rankingTable: (): string => {
      const { row } = layout.sections.measurements;
      const key = columnOf("measurements", "rankingKey");
      return range("Comparison", row, key, row + layout.measurementRows, key + 2);
    },
    /** Words by number, for VLOOKUP: states, statuses, kinds of findings, warnings. */
    wordTable: (): string => sectionTable("lists", 6, "numbers", "omissions"),
    /** Another sheet's cell, copied beside an area sheet's or the comparison's helpers. */
    areaCopy: (areaKey: string, copy: AreaCopy): string =>
      cell(
        areaSheetKey(areaKey),
        firstCopyRow + areaCopies.indexOf(copy),
        questionHelperColumn + 1,
      ),
    comparisonCopy,
    /** How many municipalities are compared with. */
    countOf: (group: "all" | "population"): string => absolute(statistic(group, "total", "n")),
    ownBand: (): string => comparisonCopy("ownBand"),
    /** A helper cell of a question, on its area sheet. */
    ofQuestion: (id: string, column: SectionColumn<"questions">): string => {
      const { area, row } = found(questionPlaces.get(id), id);
      return rowCell(area.sheet, row, helperColumn(column));
    },
    questionsBetween: (
      firstId: string,
      lastId: string,
      column: SectionColumn<"questions">,
    ): string => {
      const first = found(questionPlaces.get(firstId), firstId);
      const last = found(questionPlaces.get(lastId), lastId);
      const at = helperColumn(column);
      return range(first.area.sheet, first.row, at, last.row, at);
    },
    /** A helper column of an area's questions. */
    areaHelpers: (areaKey: string, column: SectionColumn<"questions">): string => {
      const { sheet, firstQuestion, lastQuestion } = areaLayout(areaKey);
      const at = helperColumn(column);
      return range(sheet, firstQuestion, at, lastQuestion, at);
    },
    ofArea: (key: string, column: SectionColumn<"areas">): string =>
      calculated("areas", found(areaIndex.get(key), key), column),
    ofTotal: (column: SectionColumn<"areas">): string =>
      calculated("areas", areaKeys.length, column),
    areaPosition: (key: string): number => found(areaIndex.get(key), key),
    freeFinding: (areaKey: string, n: number, field: "kind" | "text"): string =>
      rowCell(
        "Findings",
        firstFindingRow + found(areaIndex.get(areaKey), areaKey) * layout.freeFindingRows + n,
        field === "kind" ? 6 : 7,
      ),
    groupValues: (group: "all" | "population", field: string): string => {
      const at = groupColumn(group, field);
      return range("Comparison", layout.comparison.first, at, layout.comparison.last, at);
    },
    /** One measurement's number among them. */
    groupValue: (index: number, group: "all" | "population", field: string): string =>
      rowCell("Comparison", layout.comparison.first + index, groupColumn(group, field)),
    /** The question ids of an area on the catalogue sheet. */
    catalogueIds: (areaKey: string): string => {
      const ids = [...questionPlaces.values()].filter(({ area }) => area === areaLayout(areaKey));
      const first = tableHeaderRow + 1 + (ids[0]?.index ?? 0);
      const at = catalogueColumns.indexOf("question_id") + 1;
      return range("Catalogue", first, at, first + ids.length - 1, at);
    },
    freeFindingColumns: (): { kinds: string; texts: string } => {
      const last = firstFindingRow - 1 + areaKeys.length * layout.freeFindingRows;
      return {
        kinds: range("Findings", firstFindingRow, 6, last, 6),
        texts: range("Findings", firstFindingRow, 7, last, 7),
      };
    },
    /** Area, kind and text of every free finding, without the header. */
    freeFindings: (): string =>
      range(
        "Findings",
        firstFindingRow,
        5,
        firstFindingRow - 1 + areaKeys.length * layout.freeFindingRows,
        7,
      ),
    printedFindings: (): string =>
      range("Findings", firstFindingRow, 1, firstFindingRow - 1 + layout.printedFindingRows, 3),
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
      let header = layout.sections.chartCriteria.row;
      for (const area of catalogue.areas) {
        const last = header + area.criteria.length;
        if (area.key === areaKey) {
          return { header, first: header + 1, range: range("Calculation", header, 1, last, 3) };
        }
        header = last + 2;
      }
      throw new Error(`no area ${areaKey}`);
    },
    areaChart: (): string => chartBlock("chartAreas", areaKeys.length, "previousShare"),
    rankingChart: (): string => chartBlock("chartRanking", rankingBars, "own"),
    distributionChart: (): string =>
      chartBlock("chartDistribution", distributionSteps(catalogueCap(catalogue)).count, "others"),
    seriesChart: (): string => chartBlock("chartSeries", seriesRounds, "newVersion"),
    /** Labels, caps and the four that stand side by side, from the legend down to the last area. */
    besideChart: (): string => {
      const { beside } = layout.comparison;
      return range("Comparison", beside + 1, 1, beside + 1 + areaKeys.length, besideColumn + 3);
    },
    /** A cell of the previous round's table. */
    previous: (
      part: { readonly kind: (typeof previousParts)[number]["kind"]; readonly id: string },
      column: PreviousColumn,
    ): string =>
      rowCell(
        previousSheetKey,
        previousRow(part.kind, part.id),
        previousColumns.indexOf(column) + 1,
      ),
    /** The previous round's table, header included. */
    previousTable: (): string =>
      range(
        previousSheetKey,
        previousHeaderRow,
        1,
        previousHeaderRow + previousParts.length,
        previousColumns.length,
      ),
    previousFact: (fact: PreviousFact): string =>
      cell(previousSheetKey, firstPreviousFact + previousFacts.indexOf(fact), 2),
    previousFacts: (): string =>
      range(
        previousSheetKey,
        firstPreviousFact,
        2,
        firstPreviousFact + previousFacts.length - 1,
        2,
      ),
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

/** With both corners even for a single cell: IronCalc's COUNTIF takes nothing less. */
function range(sheet: string, top: number, left: number, bottom: number, right: number): string {
  return `${sheet}!${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the plan has no place for ${name}`);
  return value;
}
