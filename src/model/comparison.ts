import type { Country, Measurement } from "./measurement";
import { round } from "./rounding";

/**
 * The groups that the municipality's own result is compared with. A group with `n` below 3 has no
 * statistics.
 */
export const comparisonGroups = ["all", "population"] as const;

export type ComparisonGroup = (typeof comparisonGroups)[number];

/** The most steps in a distribution, however large a custom catalogue's cap is. */
const mostSteps = 40;

/**
 * Splits 0 to cap into steps of 50 points, or of a multiple of 50 where that would give too many.
 */
export function distributionSteps(cap: number): { readonly size: number; readonly count: number } {
  const size = 50 * Math.max(1, Math.ceil(round(cap / 50 / mostSteps, 6)));
  return { size, count: Math.max(1, Math.ceil(round(cap / size, 6))) };
}

/** Where population bands begin: under 5,000, 5,000–19,999, 20,000 and over. */
export const populationBandStarts = [5_000, 20_000] as const;

export type PopulationBand = 1 | 2 | 3;

/** Statistics over fewer municipalities are meaningless and would reveal a single result. */
export const fewestCompared = 3;

/** The most bars in a ranking. With more municipalities, only some have one (`Ranking.isCut`). */
export const rankingBars = 25;

/** The municipality's own result, and the facts that decide which others are comparable. */
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

/** Which municipalities the user compares with; null means no restriction. */
export interface ComparisonFilter {
  /** null compares across countries. */
  readonly country: Country | null;
  /** null compares across versions of the method. */
  readonly version: string | null;
  /** null also includes municipalities with unknown population. */
  readonly bands: readonly PopulationBand[] | null;
  /** A named group (a KOSTRA group, neighbours); case and spacing are ignored. */
  readonly group: string | null;
  /** First and last year, inclusive. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Countries and versions mixed in one comparison. A list is empty unless it has two or more
 * entries.
 */
export interface Pooled {
  readonly countries: readonly Country[];
  readonly versions: readonly string[];
}

/** Statistics of one area's points, or of totals, over a group of municipalities. */
export interface Statistics {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Own points minus the mean. */
  readonly ownDifference: number | null;
}

/** The own result compared with a group of municipalities. */
export interface GroupStatistics {
  readonly total: Statistics;
  /** By area key. `n` varies by area, since a measurement may have only a total. */
  readonly areas: Readonly<Record<string, Statistics>>;
  /** 1 + the number of strictly higher totals; null without statistics or without an own total. */
  readonly rank: number | null;
}

export interface GroupComparison extends GroupStatistics {
  readonly group: ComparisonGroup;
}

/** A comparison by the user's filter, with the notes that must be shown with it. */
export interface Comparison extends GroupStatistics {
  /** Shown with every comparison, as is n (`total.n`). */
  readonly filter: ComparisonFilter;
  /** Includes the own result. */
  readonly pooled: Pooled;
  /** Whether the own total differs from the mean only by noise; null if either is missing. */
  readonly isNoise: boolean | null;
  /** The latest measurement of each municipality that passes the filter, excluding the own one. */
  readonly compared: readonly Measurement[];
  /**
   * Published averages for the same countries, versions and years: shown as lines, never counted.
   */
  readonly averages: readonly Measurement[];
}

/** All municipalities in a comparison, ordered by total, including the own one. */
export interface Ranking {
  /** Highest first; empty when fewer than three are compared. */
  readonly bars: readonly RankingBar[];
  /** The number of municipalities ranked, including the own one. */
  readonly count: number;
  /**
   * True when some have no bar: only the five highest, the own one and its neighbours, and the five
   * lowest do.
   */
  readonly isCut: boolean;
}

export interface RankingBar {
  /** 1-based position in the full ranking. */
  readonly position: number;
  /** Equal totals share a rank. */
  readonly rank: number;
  readonly municipality: string;
  readonly total: number;
  readonly isOwn: boolean;
}

/**
 * The number of other municipalities whose total is at least `from` and below `to`; the last step
 * includes `to`.
 */
export interface DistributionStep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isOwn: boolean;
}

/** A municipality that the user wants to see next to others. */
export interface NamedMunicipality {
  readonly municipality: string;
  readonly country: Country;
}

/** One municipality in a side-by-side comparison, such as before a merger. */
export interface SideBySideColumn extends NamedMunicipality {
  readonly year: number;
  readonly version: string;
  readonly total: number | null;
  readonly areas: Readonly<Record<string, number | null>>;
  /** True for the own result in its current state. */
  readonly isOwn: boolean;
  /** Its total minus the own total; null for the own column and when a total is missing. */
  readonly difference: number | null;
  /** Whether the difference is noise, judged by the own total. */
  readonly isNoise: boolean | null;
}

export interface SideBySide {
  /** The own column first, then one per name; null when the name is not among the compared ones. */
  readonly columns: readonly (SideBySideColumn | null)[];
  readonly pooled: Pooled;
}
