import {
  comparisonGroups,
  type ComparisonFilter,
  type ComparisonGroup,
  type GroupComparison,
  type Own,
} from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { filterMeasurements } from "./filterMeasurements";
import { filterOf } from "./groups";
import { groupStatistics } from "./statistics";

/**
 * The own result against all municipalities that a filter leaves, else those of the same country and
 * version, and against those of them of the same size. Points; `areas` of the result by area key.
 */
export function compareWith(
  measurements: readonly Measurement[],
  own: Own,
  chosen: ComparisonFilter = filterOf("all", own),
): Readonly<Record<ComparisonGroup, GroupComparison>> {
  const [all, population] = comparisonGroups.map((group) => {
    const filter = { ...chosen, bands: filterOf(group, own).bands };
    return { group, ...groupStatistics(filterMeasurements(measurements, filter, own), own) };
  }) as [GroupComparison, GroupComparison];
  return { all, population };
}
