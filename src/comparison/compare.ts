import type { Comparison, ComparisonFilter, Own } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isWithinNoise } from "../model/noise";
import { filterMeasurements, publishedAverages } from "./filterMeasurements";
import { pooledOf } from "./pooled";
import { groupStatistics } from "./statistics";

/**
 * The own result against whom a person chooses: filtered first, then the latest measurement of each,
 * then the own municipality left out, then n. What is pooled by choice is named in the result.
 */
export function compare(
  measurements: readonly Measurement[],
  filter: ComparisonFilter,
  own: Own,
): Comparison {
  const compared = filterMeasurements(measurements, filter, own);
  const statistics = groupStatistics(compared, own);
  const { ownDifference } = statistics.total;
  return {
    ...statistics,
    filter,
    pooled: pooledOf([...compared, own]),
    isNoise:
      ownDifference === null || own.total === null ? null : isWithinNoise(ownDifference, own.total),
    compared,
    averages: publishedAverages(measurements, filter),
  };
}
