import { controlNumber } from "../engine/controlNumber";
import { largestGaps } from "../engine/largestGaps";
import { scoreTargets } from "../engine/scoreTargets";
import type { Assessment, QuestionState } from "../model/assessment";
import {
  comparisonGroups,
  type ComparisonGroup,
  type GroupComparison,
  type Statistics,
} from "../model/comparison";
import { factCheckStateOf, unchecked } from "../model/factCheck";
import type { RawCell } from "../model/rawCell";
import type { PlanContext } from "../workbook/context";
import { listedGaps } from "../workbook/sheets/overview/layout";
import { statisticColumns, type StatisticColumn } from "../workbook/sheets/comparison/layout";

export type Comparisons = Readonly<Record<ComparisonGroup, GroupComparison>>;

function isAnswered(state: QuestionState): boolean {
  return state === "scored" || state === "direct" || state === "notApplicable";
}

/**
 * The values that the engine expects in the result cells, by reference (`area_democracy!$K$20`). ""
 * means no value.
 */
export function expectedValues(
  { inputs, refs, t }: PlanContext,
  assessment: Assessment,
  comparisons: Comparisons,
): Map<string, RawCell> {
  const expected = new Map<string, RawCell>();
  const expect = (reference: string, value: RawCell) => expected.set(reference, value ?? "");
  for (const { id, points, state, warnings } of assessment.questions) {
    expect(refs.areas.question(id, "points"), points);
    const told = warnings.map((code) => t(`warning.${code}`)).join(", ");
    expect(
      refs.areas.question(id, "state"),
      `${t(`state.${state}`)}${told === "" ? "" : `: ${told}`}`,
    );
  }
  if (inputs.agreement) {
    const agreed = new Map(assessment.questions.map(({ id, state }) => [id, isAnswered(state)]));
    for (const { id } of inputs.agreement.questions) {
      expect(
        refs.agreement.question(id, "agreed"),
        t(`agreement.${agreed.get(id) ? "yes" : "no"}`),
      );
    }
  }
  for (const criterion of assessment.criteria) {
    const { id } = criterion;
    expect(refs.areas.criterion(id, "points"), criterion.reported);
    expect(refs.areas.criterion(id, "applicable"), criterion.applicableCap);
    expect(refs.areas.criterion(id, "share"), criterion.share);
    expect(refs.areas.criterion(id, "answered"), criterion.answered);
  }
  for (const area of assessment.areas) {
    const { key } = area;
    expect(refs.calculation.ofArea(key, "exact"), area.exact);
    expect(refs.areas.sum(key, "points"), area.reported);
    expect(refs.areas.sum(key, "cap"), area.cap);
    expect(refs.areas.sum(key, "applicable"), area.applicableCap);
    expect(refs.areas.sum(key, "share"), area.share);
    expect(refs.calculation.ofArea(key, "open"), area.open);
    expect(refs.calculation.ofArea(key, "invalid"), area.invalid);
    expect(refs.overview.area(key, "points"), area.reported);
    expect(refs.overview.area(key, "answered"), area.answered);
    expect(refs.overview.area(key, "status"), t(`status.${area.status}`));
  }
  for (const area of inputs.catalogue.areas) {
    const now = controlNumber(area, inputs.answers);
    const state = factCheckStateOf(inputs.factChecks[area.key] ?? unchecked, now);
    expect(refs.calculation.ofArea(area.key, "control"), now);
    expect(refs.overview.area(area.key, "factCheck"), t(`factCheckState.${state}`));
  }
  expectTotal(assessment.total);
  expectTargets();
  expectGaps();
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
    expect(refs.overview.total("points"), reported);
    expect(refs.overview.total("cap"), total.cap);
    expect(refs.overview.total("applicable"), total.applicableCap);
    expect(refs.overview.total("share"), total.share);
    expect(refs.overview.total("answered"), total.answered);
    expect(refs.overview.result("total"), reported);
    expect(refs.overview.result("band"), band && `${band[0]}–${band[1]}`);
    expect(refs.overview.result("status"), t(`status.${status}`));
    expect(refs.overview.result("open"), total.open);
    expect(refs.overview.result("invalid"), total.invalid);
    expect(refs.calculation.ofTotal("exact"), total.exact);
  }

  function expectTargets(): void {
    const { criteria, areas, total } = scoreTargets(inputs.catalogue, assessment, inputs.targets);
    for (const { id, toTarget, isInvalid } of criteria) {
      expect(refs.areas.criterion(id, "toTarget"), toTarget);
      expect(refs.areas.criterionHelper(id, "fault"), isInvalid ? 1 : 0);
    }
    for (const { key, target, toTarget } of areas) {
      expect(refs.areas.sum(key, "target"), target);
      expect(refs.areas.sum(key, "toTarget"), toTarget);
      expect(refs.overview.area(key, "target"), target);
      expect(refs.overview.area(key, "toTarget"), toTarget);
    }
    expect(refs.overview.total("target"), total.target);
    expect(refs.overview.total("toTarget"), total.toTarget);
  }

  function expectGaps(): void {
    const gaps = largestGaps(assessment, listedGaps);
    for (let place = 1; place <= listedGaps; place += 1) {
      const gap = gaps[place - 1];
      expect(refs.overview.gap(place, "id"), gap?.id ?? null);
      expect(refs.overview.gap(place, "points"), gap?.points ?? null);
      expect(refs.overview.gap(place, "cap"), gap?.cap ?? null);
      expect(refs.overview.gap(place, "toGain"), gap?.toGain ?? null);
    }
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
      if (value !== undefined) expect(refs.comparison.statistic(group, field, column), value);
    }
  }
}
