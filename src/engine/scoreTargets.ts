import type { Assessment, Summary } from "../model/assessment";
import type { Catalogue } from "../model/catalogue";
import type { Targets } from "../model/inputs";
import { isBlank } from "../model/rawCell";
import { round } from "../model/rounding";
import { clampToCap, isWithinCap, sixDecimals } from "../model/sixDecimals";

/** A target, in points, and how far it is from the reported points. */
interface TargetResult {
  /** null if there is none. */
  readonly target: number | null;
  /** Target minus reported points; negative if more was reached. null unless both exist. */
  readonly toTarget: number | null;
}

export interface CriterionTarget extends TargetResult {
  readonly id: string;
  /** Whether its cell holds something that is not a target. It then counts as having none. */
  readonly isInvalid: boolean;
  readonly applicableCap: number;
}

export interface AreaTarget extends TargetResult {
  readonly key: string;
}

export interface TargetResults {
  readonly criteria: readonly CriterionTarget[];
  readonly areas: readonly AreaTarget[];
  readonly total: TargetResult;
}

/**
 * Judges the targets. A criterion's target is a number from 0 to its applicable cap. An area's is
 * the sum over its criteria of the target, or of the points where there is none, in whole points;
 * the total's is the same sum over the reported areas. Where nothing has a target, neither has the
 * sum.
 */
export function scoreTargets(
  { areas }: Catalogue,
  assessment: Assessment,
  targets: Targets,
): TargetResults {
  const summaries = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion]));
  const ofAreas = areas.map((area) => {
    const criteria = area.criteria.map(({ id, cap }) => {
      return judgeTarget(id, cap, summaries.get(id), targets);
    });
    const sum = criteria.reduce(
      (points, { id, target }) => points + (target ?? summaries.get(id)?.exact ?? 0),
      0,
    );
    const target = hasTarget(criteria) ? round(sixDecimals(sum, area.cap), 0) : null;
    return { key: area.key, criteria, target };
  });
  const reported = new Map(assessment.areas.map((area) => [area.key, area.reported]));
  const whole = ofAreas.reduce(
    (points, { key, target }) => points + (target ?? reported.get(key) ?? 0),
    0,
  );
  const total = hasTarget(ofAreas) ? whole : null;
  return {
    criteria: ofAreas.flatMap(({ criteria }) => criteria),
    areas: ofAreas.map(({ key, target }) => ({
      key,
      target,
      toTarget: distance(target, reported.get(key) ?? null),
    })),
    total: { target: total, toTarget: distance(total, assessment.total.reported) },
  };
}

function judgeTarget(
  id: string,
  cap: number,
  summary: Summary | undefined,
  targets: Targets,
): CriterionTarget {
  const cell = Object.hasOwn(targets, id) ? (targets[id] ?? null) : null;
  const applicableCap = summary?.applicableCap ?? cap;
  const isTarget = !isBlank(cell) && isWithinCap(cell, applicableCap, cap + 1);
  const target = isTarget ? clampToCap(cell, applicableCap) : null;
  const toTarget = distance(target, summary?.reported ?? null);
  return { id, target, toTarget, applicableCap, isInvalid: !isBlank(cell) && target === null };
}

function hasTarget(parts: readonly { readonly target: number | null }[]): boolean {
  return parts.some(({ target }) => target !== null);
}

function distance(target: number | null, points: number | null): number | null {
  return target === null || points === null ? null : round(target - points, 6);
}
