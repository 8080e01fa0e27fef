import { comparisonGroups, type ComparisonGroup, type GroupComparison } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { comparedIn, type Own } from "./groups";
import { rankAmong, statisticsOf } from "./statistics";

/**
 * The own result against all municipalities of the same country and version, and against those of
 * the same size. Points; `areas` of the result by area key.
 */
export function compareWith(
  measurements: readonly Measurement[],
  own: Own,
): Readonly<Record<ComparisonGroup, GroupComparison>> {
  const [all, population] = comparisonGroups.map((group) => {
    const compared = comparedIn(group, measurements, own);
    const totals = compared.map(({ total: points }) => points);
    const total = statisticsOf(totals, own.total);
    const areas = Object.fromEntries(
      Object.entries(own.areas).map(([key, points]) => {
        const values = compared.map((measurement) => measurement.areas[key]);
        return [
          key,
          statisticsOf(
            values.filter((value) => value !== undefined),
            points,
          ),
        ];
      }),
    );
    return { group, total, areas, rank: rankAmong(totals, own.total) };
  }) as [GroupComparison, GroupComparison];
  return { all, population };
}
