import type { Assessment } from "../model/assessment";
import {
  comparisonGroups,
  type ComparisonGroup,
  type GroupComparison,
  type Statistics,
} from "../model/comparison";
import type { RawCell } from "../model/rawCell";
import type { PlanContext } from "../workbook/context";
import { statisticColumns, type StatisticColumn } from "../workbook/layout";

export type Comparisons = Readonly<Record<ComparisonGroup, GroupComparison>>;

/**
 * What the engine says each of the result cells must show, by reference (`area_democracy!$K$20`).
 * None is "" there.
 */
export function expectedValues(
  { refs, t }: PlanContext,
  assessment: Assessment,
  comparisons: Comparisons,
): Map<string, RawCell> {
  const expected = new Map<string, RawCell>();
  const expect = (reference: string, value: RawCell) => expected.set(reference, value ?? "");
  for (const { id, points, state, warnings } of assessment.questions) {
    expect(refs.question(id, "points"), points);
    const told = warnings.map((code) => t(`warning.${code}`)).join(", ");
    expect(refs.question(id, "state"), `${t(`state.${state}`)}${told === "" ? "" : `: ${told}`}`);
  }
  for (const criterion of assessment.criteria) {
    const { id } = criterion;
    expect(refs.criterion(id, "points"), criterion.reported);
    expect(refs.criterion(id, "applicable"), criterion.applicableCap);
    expect(refs.criterion(id, "share"), criterion.share);
    expect(refs.criterion(id, "answered"), criterion.answered);
  }
  for (const area of assessment.areas) {
    const { key } = area;
    expect(refs.ofArea(key, "exact"), area.exact);
    expect(refs.areaSum(key, "points"), area.reported);
    expect(refs.areaSum(key, "cap"), area.cap);
    expect(refs.areaSum(key, "applicable"), area.applicableCap);
    expect(refs.areaSum(key, "share"), area.share);
    expect(refs.ofArea(key, "open"), area.open);
    expect(refs.ofArea(key, "invalid"), area.invalid);
    expect(refs.overviewArea(key, "points"), area.reported);
    expect(refs.overviewArea(key, "answered"), area.answered);
    expect(refs.overviewArea(key, "status"), t(`status.${area.status}`));
  }
  expectTotal(assessment.total);
  for (const group of comparisonGroups) {
    const { total, areas, rank } = comparisons[group];
    expectStatistics(group, "total", total, assessment.total.reported, rank);
    for (const { key, reported } of assessment.areas) {
      const statistics = areas[key];
      if (statistics) expectStatistics(group, key, statistics, reported);
    }
  }
  return expected;

  function expectTotal(total: Assessment["total"]): void {
    const { reported, band, status } = total;
    expect(refs.overviewTotal("points"), reported);
    expect(refs.overviewTotal("cap"), total.cap);
    expect(refs.overviewTotal("applicable"), total.applicableCap);
    expect(refs.overviewTotal("share"), total.share);
    expect(refs.overviewTotal("answered"), total.answered);
    expect(refs.overviewResult("total"), reported);
    expect(refs.overviewResult("band"), band && `${band[0]}–${band[1]}`);
    expect(refs.overviewResult("status"), t(`status.${status}`));
    expect(refs.overviewResult("open"), total.open);
    expect(refs.overviewResult("invalid"), total.invalid);
    expect(refs.ofTotal("exact"), total.exact);
  }

  function expectStatistics(
    group: ComparisonGroup,
    field: string,
    statistics: Statistics,
    own: number | null,
    rank?: number | null,
  ): void {
    const { ownDifference, ...shown } = statistics;
    const values: Readonly<Record<StatisticColumn, RawCell | undefined>> = {
      ...shown,
      own,
      difference: ownDifference,
      rank,
    };
    for (const column of statisticColumns) {
      const value = values[column];
      if (value !== undefined) expect(refs.statistic(group, field, column), value);
    }
  }
}
