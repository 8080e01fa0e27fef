import type { Comparison, ComparisonFilter, Own } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isWithinNoise } from "../model/noise";
import { filterMeasurements, publishedAverages } from "./filterMeasurements";
import { pooledOf } from "./pooled";
import { groupStatistics } from "./statistics";

/**
 * Compares the own result with the municipalities that the user chose: filters, takes the latest
 * measurement of each, leaves out the own municipality, and then counts n. The result names the
 * countries and versions that were mixed.
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
