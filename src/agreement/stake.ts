import type { Scale } from "../engine/scale";
import { dimensions } from "../model/profile";
import { round } from "../model/rounding";
import type { Judgement } from "./judgement";

/**
 * The points that the largest disagreement between two evaluators is worth, 0 to the cap. Between
 * two who both have points, direct or from four levels, it is the difference of those points.
 * Without four levels from both, only the dimensions in which both gave a level count, each with
 * its weight. Where the answers cannot be compared (one is invalid, or only one is not applicable or
 * direct points next to too few levels), the whole cap is at stake. A blank answer takes no side.
 *
 * @returns null when the profile's weights are invalid
 */
export function stakeOf(
  cap: number,
  judgements: readonly Judgement[],
  scale: Scale,
): number | null {
  const { weights } = scale;
  if (weights === null) return null;
  let largest = 0;
  judgements.forEach((one, index) => {
    for (const other of judgements.slice(index + 1)) {
      largest = Math.max(largest, stakeBetween(one, other, cap, { ...scale, weights }));
    }
  });
  return round(largest, 6);
}

type WeightedScale = Scale & { readonly weights: NonNullable<Scale["weights"]> };

function stakeBetween(
  one: Judgement,
  other: Judgement,
  cap: number,
  { shares, weights }: WeightedScale,
): number {
  if (one.points !== null && other.points !== null) return Math.abs(one.points - other.points);
  if (one.state === "blank" || other.state === "blank") return 0;
  if (one.state === "notApplicable" && other.state === "notApplicable") return 0;
  if (!hasLevels(one) || !hasLevels(other)) return cap;
  const weighted = dimensions.reduce((sum, dimension) => {
    const [level, otherLevel] = [one.levels[dimension], other.levels[dimension]];
    if (level === null || otherLevel === null) return sum;
    return sum + weights[dimension] * (shares[level] - shares[otherLevel]);
  }, 0);
  return (cap * Math.abs(weighted)) / weights.sum;
}

function hasLevels({ state }: Judgement): boolean {
  return state === "scored" || state === "partial";
}
