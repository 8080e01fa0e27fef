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
 * Compares the own result with everyone who passes the filter (by default the same country and
 * version), and with those among them of the same size. Points; `areas` by area key.
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
