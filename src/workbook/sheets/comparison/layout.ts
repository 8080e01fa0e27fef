import type { Catalogue } from "../../../model/catalogue";
import { measurementColumns } from "../../../model/measurementRow";
import { firstCopyRow, type SectionPlace } from "../../sections";
import type { TableRows } from "../../tableRows";

export const measurementRows: TableRows = {
  given: ({ measurements }) => measurements.length,
  fewest: 60,
  spare: 40,
};

/** Statistics that the sheet shows, in the order of its columns after label and cap. */
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

/** Who stands side by side: the own municipality, and up to three that people name. */
export const besideSlots = [0, 1, 2, 3] as const;

export type BesideSlot = (typeof besideSlots)[number];

/** Rows of the block in which municipalities stand side by side, after those of the areas. */
export const besideFields = ["total", "difference", "year", "version"] as const;

export type BesideField = (typeof besideFields)[number];

/** Entries of the lists from which the filter's groups and versions are chosen. */
export const filterListRows = 30;

export const comparisonSections = {
  measurements: [
    "use",
    "fault",
    "year",
    "order",
    "key",
    "eligible",
    "all",
    "eligibleInGroup",
    "population",
    "number",
    "group",
    "besideNumber",
    "roundKey",
    "version",
    "points",
    "rankingKey",
    "name",
  ],
  /** What people choose the filter's groups and versions from. */
  filterLists: ["groups", "versions"],
} as const;

export type ComparisonSection = keyof typeof comparisonSections;

export type MeasurementHelper = (typeof comparisonSections.measurements)[number];

/** The number of a measurements' helper column, counted from another, as VLOOKUP counts. */
export function columnAfter(first: MeasurementHelper, column: MeasurementHelper): number {
  const columns = comparisonSections.measurements;
  return columns.indexOf(column) - columns.indexOf(first) + 1;
}

/** Cells of other sheets that the helpers' formulas need, copied above them. */
export const comparisonCopies = [
  "municipality",
  "country",
  "version",
  "ownBand",
  "measurement",
  "average",
  "NO",
  "SE",
  "DK",
  "filterCountry",
  "filterVersion",
  "filterGroup",
  "filterFrom",
  "filterTo",
  "filterFault",
  "basis",
  "year",
  "beside1",
  "beside2",
  "beside3",
  "otherMeasurement",
  "otherAverage",
] as const;

export type ComparisonCopy = (typeof comparisonCopies)[number];

export interface ComparisonLayout {
  /** Header row of the filter; its cells are below. */
  readonly filter: number;
  /** Header rows of the statistics for all and for the population group. */
  readonly statistics: { readonly all: number; readonly population: number };
  /** Header row of the block in which municipalities stand side by side. */
  readonly beside: number;
  /** Of the measurements. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  readonly sections: Readonly<Record<ComparisonSection, SectionPlace>>;
}

/** Rows that the chart next to a block needs at least. */
const chartRows = 14;

/** Columns of the statistics above the measurements: label, cap and the statistics. */
const statisticsWidth = 2 + statisticColumns.length;

export function layOutComparison({ areas }: Catalogue, rows: number): ComparisonLayout {
  const filter = 6;
  const all = filter + 5;
  const population = all + areas.length + 4;
  const beside = population + areas.length + 4;
  const besideRows = Math.max(1 + besideFields.length + areas.length, chartRows);
  const header = beside + besideRows + 4;
  const first = header + 1;
  const column = Math.max(measurementColumns.length + areas.length, statisticsWidth) + 2;
  const width = comparisonSections.measurements.length + 2 * (areas.length + 1);
  return {
    filter,
    statistics: { all, population },
    beside,
    header,
    first,
    last: header + rows,
    rows,
    sections: {
      measurements: { row: first, column },
      // Above the measurements, whose rows people delete.
      filterLists: { row: firstCopyRow + 1, column: column + width + 1 },
    },
  };
}
