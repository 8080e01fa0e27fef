import {
  fewestCompared,
  type GroupStatistics,
  type Own,
  type Statistics,
} from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { round, roundFigure, withoutNoise } from "../model/rounding";

/** Statistics of totals, and of each area over the measurements that have points for it. */
export function groupStatistics(compared: readonly Measurement[], own: Own): GroupStatistics {
  const totals = compared.map(({ total }) => total);
  const areas = Object.entries(own.areas).map(([key, points]) => {
    const values = compared.flatMap((measurement) => measurement.areas[key] ?? []);
    return [key, statisticsOf(values, points)] as const;
  });
  return {
    total: statisticsOf(totals, own.total),
    areas: Object.fromEntries(areas),
    rank: rankAmong(totals, own.total),
  };
}

/**
 * Statistics of points, to six decimals. Quartiles are inclusive, as in Excel's QUARTILE. With
 * fewer than three values, only `n`.
 */
export function statisticsOf(values: readonly number[], own: number | null): Statistics {
  const n = values.length;
  if (n < fewestCompared) {
    return {
      n,
      mean: null,
      median: null,
      lowerQuartile: null,
      upperQuartile: null,
      min: null,
      max: null,
      ownDifference: null,
    };
  }
  const sorted = values.map(withoutNoise).sort((a, b) => a - b);
  const mean = roundFigure(sorted.reduce((sum, value) => sum + value, 0) / n);
  return {
    n,
    mean,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    min: sorted[0] ?? null,
    max: sorted[n - 1] ?? null,
    ownDifference: own === null ? null : round(own - mean, 6),
  };
}

/** Interpolates linearly at position share × (n − 1). */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return roundFigure(below + (above - below) * (position - Math.floor(position)));
}

/**
 * 1 + the number of strictly higher totals, ignoring binary noise; null without an own total or
 * with fewer than three totals.
 */
export function rankAmong(totals: readonly number[], own: number | null): number | null {
  if (own === null || totals.length < fewestCompared) return null;
  const ownTotal = withoutNoise(own);
  return 1 + totals.filter((total) => withoutNoise(total) > ownTotal).length;
}
