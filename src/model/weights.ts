import type { Dimension, Profile } from "./profile";
import type { RawCell } from "./rawCell";

/** Four weights that are valid for scoring, and their sum, which may differ from 1 by 1E-6. */
export type LegalWeights = Readonly<Record<Dimension, number>> & { readonly sum: number };

/**
 * Checks the weights; null unless they are four numbers of at least 0 that sum to 1 within 1E-6.
 */
export function legalWeights({
  system,
  extent,
  result,
  evaluation,
}: Profile["weights"]): LegalWeights | null {
  if (!isWeight(system) || !isWeight(extent) || !isWeight(result) || !isWeight(evaluation)) {
    return null;
  }
  const weights = {
    system: Math.max(0, system),
    extent: Math.max(0, extent),
    result: Math.max(0, result),
    evaluation: Math.max(0, evaluation),
  };
  const sum = weights.system + weights.extent + weights.result + weights.evaluation;
  return isWeightSum(sum) ? { ...weights, sum } : null;
}

/** A number that is at least 0 to six decimals: -0.3+0.1+0.2 counts as 0. */
export function isWeight(cell: RawCell): cell is number {
  return typeof cell === "number" && cell > -5e-7;
}

/**
 * Whether the sum is within 1E-6 of 1, inclusive; judged to nine decimals, since sums are a few
 * bits off.
 */
export function isWeightSum(sum: number): boolean {
  return Math.abs(Math.round((sum - 1) * 1e9)) <= 1000;
}
