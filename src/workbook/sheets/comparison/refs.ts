import { areaKeysOf, type Catalogue } from "../../../model/catalogue";
import { filterFields, type FilterField } from "../../../model/inputs";
import { measurementColumns } from "../../../model/measurementRow";
import { absolute, cell, local, range, rowCell } from "../../references";
import { firstCopyRow, sectionRefs } from "../../sections";
import {
  besideFields,
  comparisonCopies,
  comparisonSections,
  filterListRows,
  statisticColumns,
  type BesideSlot,
  type ComparisonCopy,
  type ComparisonLayout,
  type StatisticColumn,
} from "./layout";

const sheet = "Comparison";

/** After label and cap. */
const firstStatistic = 3;
const besideColumn = 3;

type Group = "all" | "population";

export function comparisonRefs(catalogue: Catalogue, layout: ComparisonLayout) {
  const { first, last, rows, sections } = layout;
  const areaKeys = areaKeysOf(catalogue);
  const helpers = sectionRefs(sheet, comparisonSections, sections);
  /** The total is before the areas. */
  const position = (field: string): number => (field === "total" ? 0 : areaKeys.indexOf(field) + 1);
  const measurementColumn = (column: string): number => {
    const fixed = (measurementColumns as readonly string[]).indexOf(column);
    if (fixed >= 0) return fixed + 1;
    const area = areaKeys.indexOf(column);
    return measurementColumns.length + (area >= 0 ? area : areaKeys.length) + 1;
  };
  const lastColumn = measurementColumn("source");
  /** The columns of a group's points follow the helpers: total, then the areas. */
  const groupColumn = (group: Group, field: string): number => {
    const start = helpers.helperColumn("measurements", "name") + 1;
    return start + (group === "all" ? 0 : areaKeys.length + 1) + position(field);
  };
  const copy = (of: ComparisonCopy): string =>
    cell(
      sheet,
      firstCopyRow + comparisonCopies.indexOf(of),
      helpers.helperColumn("measurements", "fault"),
    );
  const statistic = (group: Group, field: string, column: StatisticColumn): string =>
    rowCell(
      sheet,
      layout.statistics[group] + 1 + position(field),
      firstStatistic + statisticColumns.indexOf(column),
    );
  return {
    ...helpers,
    statistic,
    /** How many municipalities are compared with. */
    countOf: (group: Group): string => absolute(statistic(group, "total", "n")),
    filter: (field: FilterField): string =>
      cell(sheet, layout.filter + 1, filterFields.indexOf(field) + 1),
    /** One of the filter's lists. */
    filterList: (list: "groups" | "versions"): string =>
      helpers.helperRange("filterLists", 0, filterListRows, list),
    /** A cell of the measurement table; `index` 0 is the first row. */
    measurement: (index: number, column: string): string =>
      rowCell(sheet, first + index, measurementColumn(column)),
    measurementRow: (index: number): string => {
      const row = first + index;
      return `${rowCell(sheet, row, 1)}:${local(rowCell(sheet, row, lastColumn))}`;
    },
    measurementHeader: (index: number): string => cell(sheet, layout.header, index + 1),
    measurementTable: (): string => range(sheet, layout.header, 1, last, lastColumn),
    /** One column of the measurement table, or all from one to another. */
    measurementColumn: (column: string, end = column): string =>
      range(sheet, first, measurementColumn(column), last, measurementColumn(end)),
    groupValues: (group: Group, field: string): string => {
      const at = groupColumn(group, field);
      return range(sheet, first, at, last, at);
    },
    /** One measurement's number among them. */
    groupValue: (index: number, group: Group, field: string): string =>
      rowCell(sheet, first + index, groupColumn(group, field)),
    /** The row of the block in which municipalities stand side by side: legend, an area or a field. */
    beside: (slot: BesideSlot, field: string): string => {
      const fields: readonly string[] = ["legend", ...areaKeys, ...besideFields];
      return cell(sheet, layout.beside + 1 + fields.indexOf(field), besideColumn + slot);
    },
    /** The names of those that stand side by side; the first is the own one. */
    besideName: (slot: BesideSlot): string => cell(sheet, layout.beside, besideColumn + slot),
    /** Labels, caps and the four that stand side by side, from the legend down to the last area. */
    besideChart: (): string =>
      range(sheet, layout.beside + 1, 1, layout.beside + 1 + areaKeys.length, besideColumn + 3),
    /** How a row of the measurements takes part in the own series, which the last two rows do too. */
    rounds: (): string => helpers.helperRange("measurements", 0, rows + 2, "roundKey"),
    /** Key, version and points of every own round, for VLOOKUP. */
    roundTable: (): string => helpers.helperTable("measurements", rows + 2, "roundKey", "points"),
    rankingKeys: (): string => helpers.helperRange("measurements", 0, rows + 1, "rankingKey"),
    /** Ranking key, name and total of every compared municipality and the own, for VLOOKUP. */
    rankingTable: (): string => {
      const key = helpers.helperColumn("measurements", "rankingKey");
      return range(sheet, first, key, first + rows, key + 2);
    },
    /** Another sheet's cell, copied next to the helpers. */
    copy,
    ownBand: (): string => copy("ownBand"),
  };
}
