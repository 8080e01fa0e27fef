import type { Country, Measurement } from "./measurement";
import { round } from "./rounding";

/** What the own result is compared with. `n` below 3 gives no statistics. */
export const comparisonGroups = ["all", "population"] as const;

export type ComparisonGroup = (typeof comparisonGroups)[number];

/** A distribution has at most so many steps, whatever the cap of a catalogue of one's own. */
const mostSteps = 40;

/** Steps of a distribution from 0 to the cap: 50 points each, or a multiple where they would be too many. */
export function distributionSteps(cap: number): { readonly size: number; readonly count: number } {
  const size = 50 * Math.max(1, Math.ceil(round(cap / 50 / mostSteps, 6)));
  return { size, count: Math.max(1, Math.ceil(round(cap / size, 6))) };
}

/** Populations at which bands begin: under 5,000, 5,000–19,999, 20,000 and over. */
export const populationBandStarts = [5_000, 20_000] as const;

export type PopulationBand = 1 | 2 | 3;

/** With fewer, statistics would say nothing and show a single municipality's result. */
export const fewestCompared = 3;

/** Bars of a ranking: all when there are no more, else the ends and the own neighbourhood. */
export const rankingBars = 25;

/** The own result and what decides whom it is compared with. */
export interface Own {
  readonly municipality: string;
  readonly country: Country;
  readonly version: string;
  readonly population: number | null;
  /** Reported points; null when there are none. */
  readonly total: number | null;
  /** Reported points by area key. */
  readonly areas: Readonly<Record<string, number | null>>;
}

/** Whom a person chooses to compare with; null stands for all of that sort, by that choice. */
export interface ComparisonFilter {
  /** null pools countries. */
  readonly country: Country | null;
  /** null pools versions of the method. */
  readonly version: string | null;
  /** With null also those whose population is not known. */
  readonly bands: readonly PopulationBand[] | null;
  /** A named group (a KOSTRA group, neighbours), whatever its case and spaces. */
  readonly group: string | null;
  /** First and last year, both included. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What stands side by side that is not alike: each empty unless there are two or more. */
export interface Pooled {
  readonly countries: readonly Country[];
  readonly versions: readonly string[];
}

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

/** The own result against some municipalities. */
export interface GroupStatistics {
  readonly total: Statistics;
  /** By area key; `n` of each, since a measurement may have a total only. */
  readonly areas: Readonly<Record<string, Statistics>>;
  /** 1 + the number of totals strictly higher; null when there are no statistics or no own total. */
  readonly rank: number | null;
}

export interface GroupComparison extends GroupStatistics {
  readonly group: ComparisonGroup;
}

/** A comparison by a person's filter, with what has to be said beside it. */
export interface Comparison extends GroupStatistics {
  /** Printed with every comparison, as n is (`total.n`). */
  readonly filter: ComparisonFilter;
  /** The own result included. */
  readonly pooled: Pooled;
  /** Whether own total and mean differ by noise only; null where one of them is missing. */
  readonly isNoise: boolean | null;
  /** The latest measurement of each municipality within the filter, without the own one. */
  readonly compared: readonly Measurement[];
  /** Published averages of the same countries, versions and years: lines that enter nothing. */
  readonly averages: readonly Measurement[];
}

/** All municipalities of a comparison by their totals, the own one in its place. */
export interface Ranking {
  /** Highest first; none when fewer than three are compared. */
  readonly bars: readonly RankingBar[];
  /** Of how many municipalities the bars are, the own one included. */
  readonly count: number;
  /** Not all have a bar: only the five highest, the own one with its neighbours, the five lowest. */
  readonly isCut: boolean;
}

export interface RankingBar {
  /** 1 for the first of the whole ranking. */
  readonly position: number;
  /** The same for equal totals. */
  readonly rank: number;
  readonly municipality: string;
  readonly total: number;
  readonly isOwn: boolean;
}

/** How many of the others have totals from `from` to below `to`; the last step includes its end. */
export interface DistributionStep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isOwn: boolean;
}

/** A municipality that a person wants to see beside others. */
export interface NamedMunicipality {
  readonly municipality: string;
  readonly country: Country;
}

/** One municipality of a few that stand side by side, as before a merger. */
export interface SideBySideColumn extends NamedMunicipality {
  readonly year: number;
  readonly version: string;
  readonly total: number | null;
  readonly areas: Readonly<Record<string, number | null>>;
  /** It is the own result, as it is now. */
  readonly isOwn: boolean;
  /** Its total less the own one; null for the own one and where a total is missing. */
  readonly difference: number | null;
  /** Whether that is noise, of the own total. */
  readonly isNoise: boolean | null;
}

export interface SideBySide {
  /** The own one, then one for each name; null where the name is not among those compared with. */
  readonly columns: readonly (SideBySideColumn | null)[];
  readonly pooled: Pooled;
}
