import type { Catalogue } from "../../../model/catalogue";

/** The rows of the overview's first block, in order. */
export const overviewInputs = [
  "municipality",
  "country",
  "population",
  "year",
  "evaluators",
  "phase",
  "phaseDraft",
  "phaseFactCheck",
  "phaseFinal",
] as const;

/** The first of the two rows about the catalogue, below the inputs, 1-based. */
export const overviewCatalogueRow = 5 + overviewInputs.length;

/** The defined names of the phase and of its dates, without "Kompass.". */
export const phaseNames = {
  current: "Phase",
  draft: "PhaseDraft",
  factCheck: "PhaseFactCheck",
  final: "PhaseFinal",
} as const;

export type OverviewInput = (typeof overviewInputs)[number];

/** The rows of the overview's result, in order. */
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

/** The columns of the table of areas, in order. */
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
  "factCheck",
  "target",
  "toTarget",
] as const;

export type OverviewColumn = (typeof overviewColumns)[number];

/** The overview's charts in reading order. */
export const overviewChartKeys = [
  "profile",
  "ownAgainstAll",
  "ownAgainstGroup",
  "series",
  "ranking",
  "distribution",
] as const;

export type OverviewChartKey = (typeof overviewChartKeys)[number];

/** The columns of the largest gaps, in order. */
export const gapColumns = ["id", "area", "points", "cap", "toGain", "question"] as const;

export type GapColumn = (typeof gapColumns)[number];

/** How many questions with most points to gain are listed. */
export const listedGaps = 10;

/** The rows from one pair of charts to the next: heading, two sentences, chart, gap. */
export const chartRows = 19;

/** The rows of the table of areas, 1-based. */
export interface OverviewLayout {
  readonly header: number;
  readonly firstArea: number;
  readonly total: number;
  /** The first row above the charts. */
  readonly charts: number;
  /** The header of the largest gaps; the rows follow. */
  readonly gaps: number;
}

export function layOutOverview({ areas }: Catalogue): OverviewLayout {
  const header = overviewCatalogueRow + 4;
  const total = header + 1 + areas.length;
  const charts = total + 4;
  return { header, firstArea: header + 1, total, charts, gaps: charts + 3 * chartRows + 2 };
}
