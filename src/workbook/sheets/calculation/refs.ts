import { allQuestions, areaKeysOf, catalogueCap, type Catalogue } from "../../../model/catalogue";
import { distributionSteps, rankingBars } from "../../../model/comparison";
import { absolute, found, range } from "../../references";
import { sectionRefs } from "../../sections";
import { subjectsOf } from "../../subjects";
import { overviewChartKeys } from "../overview/layout";
import {
  calculationSections,
  seriesRounds,
  type CalculationColumn,
  type CalculationLayout,
  type CalculationSection,
} from "./layout";

const sheet = "Calculation";

/** References to cells on the calculation sheet. `ofArea` throws for an unknown area key. */
export function calculationRefs(catalogue: Catalogue, { sections }: CalculationLayout) {
  const helpers = sectionRefs(sheet, calculationSections, sections);
  const areaKeys = areaKeysOf(catalogue);
  const questionCount = allQuestions(catalogue).length;
  const subjectCount = subjectsOf(catalogue).length;
  const positions = new Map(areaKeys.map((key, index) => [key, index]));
  /** A chart's data: header and rows, up to the last column that is drawn. */
  const chart = <S extends CalculationSection>(
    section: S,
    rows: number,
    last: CalculationColumn<S>,
  ): string => {
    const { row, column } = sections[section];
    return range(sheet, row - 1, column, row + rows - 1, helpers.helperColumn(section, last));
  };
  /** An item of a list, 1-based. */
  const listItem = (column: CalculationColumn<"lists">, number: number): string =>
    absolute(helpers.helper("lists", number - 1, column));
  return {
    ...helpers,
    listItem,
    listRange: (column: CalculationColumn<"lists">, count: number): string =>
      helpers.helperRange("lists", 0, count, column),
    /** The cell that is 1 if the weights are valid, otherwise 0. */
    weightsLegal: (): string => listItem("weights", 1),
    weightTotal: (): string => listItem("weights", 2),
    /** Municipality, year and label, for the second line of each sheet. */
    subtitle: (): string => listItem("subtitle", 1),
    /** Words by number, for VLOOKUP: states, statuses, kinds of findings, warnings, fact checks. */
    wordTable: (): string => helpers.helperTable("lists", 6, "numbers", "factCheckStates"),
    ofArea: (key: string, column: CalculationColumn<"areas">): string =>
      helpers.helper("areas", found(positions.get(key), key), column),
    ofTotal: (column: CalculationColumn<"areas">): string =>
      helpers.helper("areas", areaKeys.length, column),
    /** The cell with a chart's title. */
    chartTitle: (key: string): string => {
      const keys: readonly string[] = [...overviewChartKeys, "beside", ...areaKeys];
      return absolute(helpers.helper("chartTitles", keys.indexOf(key), "title"));
    },
    /** All that an action can be about: number, id, area, finding, subject. */
    subjectTable: (): string => helpers.helperTable("subjects", subjectCount, "number", "subject"),
    /** A column of the gaps of the questions, which come first. */
    gaps: (): string => helpers.helperRange("subjects", 0, questionCount, "gap"),
    /** The questions by the rank of their gap, up to the column. */
    gapTable: (last: CalculationColumn<"subjects">): string =>
      helpers.helperTable("subjects", questionCount, "rank", last),
    subjectNumbers: (): string => helpers.helperRange("subjects", 0, subjectCount, "number"),
    subjectIds: (): string => helpers.helperRange("subjects", 0, subjectCount, "id"),
    areaChart: (): string => chart("chartAreas", areaKeys.length, "previousShare"),
    rankingChart: (): string => chart("chartRanking", rankingBars, "own"),
    distributionChart: (): string =>
      chart("chartDistribution", distributionSteps(catalogueCap(catalogue)).count, "others"),
    seriesChart: (): string => chart("chartSeries", seriesRounds, "newVersion"),
    /**
     * The header and rows of an area's criterion chart; rows are 1-based.
     * @throws if the catalogue has no such area
     */
    criterionChart: (areaKey: string): { header: number; first: number; range: string } => {
      let header = sections.chartCriteria.row;
      for (const area of catalogue.areas) {
        const last = header + area.criteria.length;
        if (area.key === areaKey) {
          return { header, first: header + 1, range: range(sheet, header, 1, last, 4) };
        }
        header = last + 2;
      }
      throw new Error(`no area ${areaKey}`);
    },
  };
}
