/** What the own result is compared with. `n` below 3 gives no statistics. */
export const comparisonGroups = ["all", "population"] as const;

export type ComparisonGroup = (typeof comparisonGroups)[number];

/** Statistics of one area's points, or of the total, over a group of municipalities. */
export interface Statistics {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Own points less the mean. */
  readonly ownDifference: number | null;
}

/** With fewer, statistics would say nothing and show a single municipality's result. */
export const fewestCompared = 3;

/** Populations at which bands begin: under 5,000, 5,000–19,999, 20,000 and over. */
export const populationBandStarts = [5_000, 20_000] as const;

export interface GroupComparison {
  readonly group: ComparisonGroup;
  readonly total: Statistics;
  readonly areas: Readonly<Record<string, Statistics>>;
  /** 1 + the number of totals strictly higher; null when there are no statistics or no own total. */
  readonly rank: number | null;
}
