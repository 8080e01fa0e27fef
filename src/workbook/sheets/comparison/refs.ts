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

/** The first column after label and cap, 1-based. */
const firstStatistic = 3;
const besideColumn = 3;

type Group = "all" | "population";

/** References to cells on the comparison sheet. Fields are "total" or an area key. */
export function comparisonRefs(catalogue: Catalogue, layout: ComparisonLayout) {
  const { first, last, rows, sections } = layout;
  const areaKeys = areaKeysOf(catalogue);
  const helpers = sectionRefs(sheet, comparisonSections, sections);
  /** The total comes before the areas. */
  const position = (field: string): number => (field === "total" ? 0 : areaKeys.indexOf(field) + 1);
  const measurementColumn = (column: string): number => {
    const fixed = (measurementColumns as readonly string[]).indexOf(column);
    if (fixed >= 0) return fixed + 1;
    const area = areaKeys.indexOf(column);
    return measurementColumns.length + (area >= 0 ? area : areaKeys.length) + 1;
  };
  const lastColumn = measurementColumn("source");
  /** A group's points follow the helpers: the total, then the areas. */
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
    /** The cell with the number of compared municipalities. */
    countOf: (group: Group): string => absolute(statistic(group, "total", "n")),
    filter: (field: FilterField): string =>
      cell(sheet, layout.filter + 1, filterFields.indexOf(field) + 1),
    /** A list for a drop-down of the filter. */
    filterList: (list: "groups" | "versions"): string =>
      helpers.helperRange("filterLists", 0, filterListRows, list),
    /** A cell of the measurement table; `index` counts from 0. */
    measurement: (index: number, column: string): string =>
      rowCell(sheet, first + index, measurementColumn(column)),
    measurementRow: (index: number): string => {
      const row = first + index;
      return `${rowCell(sheet, row, 1)}:${local(rowCell(sheet, row, lastColumn))}`;
    },
    measurementHeader: (index: number): string => cell(sheet, layout.header, index + 1),
    measurementTable: (): string => range(sheet, layout.header, 1, last, lastColumn),
    /** One or more adjacent columns of the measurement table, without the header. */
    measurementColumn: (column: string, end = column): string =>
      range(sheet, first, measurementColumn(column), last, measurementColumn(end)),
    groupValues: (group: Group, field: string): string => {
      const at = groupColumn(group, field);
      return range(sheet, first, at, last, at);
    },
    /** A measurement's points in a group's column; `index` counts from 0. */
    groupValue: (index: number, group: Group, field: string): string =>
      rowCell(sheet, first + index, groupColumn(group, field)),
    /** A cell of the side-by-side block; `field` is "legend", an area key or a field. */
    beside: (slot: BesideSlot, field: string): string => {
      const fields: readonly string[] = ["legend", ...areaKeys, ...besideFields];
      return cell(sheet, layout.beside + 1 + fields.indexOf(field), besideColumn + slot);
    },
    /** The header cells of the side-by-side block; slot 0 is the own municipality. */
    besideName: (slot: BesideSlot): string => cell(sheet, layout.beside, besideColumn + slot),
    /**
     * The data for the side-by-side chart: labels, caps and four series, from the legend to the
     * last area.
     */
    besideChart: (): string =>
      range(sheet, layout.beside + 1, 1, layout.beside + 1 + areaKeys.length, besideColumn + 3),
    /** The keys of the own rounds, or 0; includes the two extra rows. */
    rounds: (): string => helpers.helperRange("measurements", 0, rows + 2, "roundKey"),
    /** Key, version and points of the own rounds, for VLOOKUP. */
    roundTable: (): string => helpers.helperTable("measurements", rows + 2, "roundKey", "points"),
    rankingKeys: (): string => helpers.helperRange("measurements", 0, rows + 1, "rankingKey"),
    /** Ranking key, name and total of the compared municipalities and the own one, for VLOOKUP. */
    rankingTable: (): string => {
      const key = helpers.helperColumn("measurements", "rankingKey");
      return range(sheet, first, key, first + rows, key + 2);
    },
    /** The copy of another sheet's cell, next to the helpers. */
    copy,
    ownBand: (): string => copy("ownBand"),
  };
}
