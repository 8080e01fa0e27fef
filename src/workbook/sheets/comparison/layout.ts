import type { Catalogue } from "../../../model/catalogue";
import { measurementColumns } from "../../../model/measurementRow";
import { firstCopyRow, type SectionPlace } from "../../sections";
import type { TableRows } from "../../tableRows";

export const measurementRows: TableRows = {
  given: ({ measurements }) => measurements.length,
  fewest: 60,
  spare: 40,
};

/** The statistics on the sheet, in the order of the columns after label and cap. */
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

/**
 * The columns of the side-by-side block: 0 is the own municipality, the others are chosen by users.
 */
export const besideSlots = [0, 1, 2, 3] as const;

export type BesideSlot = (typeof besideSlots)[number];

/** The rows of the side-by-side block after those of the areas. */
export const besideFields = ["total", "difference", "year", "version"] as const;

export type BesideField = (typeof besideFields)[number];

/** The length of the lists for the filter's groups and versions. */
export const filterListRows = 30;

/** The helper sections of the comparison sheet and their columns. */
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
  /** The lists for the filter's groups and versions. */
  filterLists: ["groups", "versions"],
} as const;

export type ComparisonSection = keyof typeof comparisonSections;

export type MeasurementHelper = (typeof comparisonSections.measurements)[number];

/**
 * The index of a helper column of the measurements for a VLOOKUP that starts at `first`, from 1.
 */
export function columnAfter(first: MeasurementHelper, column: MeasurementHelper): number {
  const columns = comparisonSections.measurements;
  return columns.indexOf(column) - columns.indexOf(first) + 1;
}

/** Cells on other sheets that the helpers need, copied above them. */
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
  /** The header row of the filter; its cells are in the next row. */
  readonly filter: number;
  /** The header rows of the statistics for all and for the population group. */
  readonly statistics: { readonly all: number; readonly population: number };
  /** The header row of the side-by-side block. */
  readonly beside: number;
  /** The header row of the measurement table. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  readonly sections: Readonly<Record<ComparisonSection, SectionPlace>>;
}

/** The minimum number of rows for the chart next to the side-by-side block. */
const chartRows = 14;

/** The columns of the statistics: label, cap and the statistics themselves. */
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
      // Above the measurements, because users delete rows there.
      filterLists: { row: firstCopyRow + 1, column: column + width + 1 },
    },
  };
}
