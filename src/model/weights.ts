import type { Dimension, Profile } from "./profile";
import type { RawCell } from "./rawCell";

/** Four weights that points can be computed with, and their sum, which may be 1E-6 off 1. */
export type LegalWeights = Readonly<Record<Dimension, number>> & { readonly sum: number };

/** null when the weights are not four numbers of at least 0 that sum to 1 within 1E-6. */
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

/** A number that is at least 0 by the method's six decimals: -0.3+0.1+0.2 is 0. */
export function isWeight(cell: RawCell): cell is number {
  return typeof cell === "number" && cell > -5e-7;
}

/** Within 1E-6 of 1, both ends included; to nine decimals, since sums are a few bits off. */
export function isWeightSum(sum: number): boolean {
  return Math.abs(Math.round((sum - 1) * 1e9)) <= 1000;
}
