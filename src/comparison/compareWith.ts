import {
  comparisonGroups,
  type ComparisonGroup,
  type GroupComparison,
  type Own,
} from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { comparedIn } from "./groups";
import { groupStatistics } from "./statistics";

/**
 * The own result against all municipalities of the same country and version, and against those of
 * the same size. Points; `areas` of the result by area key.
 */
export function compareWith(
  measurements: readonly Measurement[],
  own: Own,
): Readonly<Record<ComparisonGroup, GroupComparison>> {
  const [all, population] = comparisonGroups.map((group) => ({
    group,
    ...groupStatistics(comparedIn(group, measurements, own), own),
  })) as [GroupComparison, GroupComparison];
  return { all, population };
}
