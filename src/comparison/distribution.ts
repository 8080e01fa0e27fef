import {
  distributionSteps,
  fewestCompared,
  type Comparison,
  type DistributionStep,
  type Own,
} from "../model/comparison";
import { withoutNoise } from "../model/rounding";

/**
 * Counts the other municipalities' totals per step from 0 to the cap, and marks the step of the own
 * total. Empty when fewer than three are compared.
 */
export function distributionOf(
  { compared }: Pick<Comparison, "compared">,
  own: Pick<Own, "total">,
  cap: number,
): DistributionStep[] {
  if (compared.length < fewestCompared) return [];
  const { size, count: steps } = distributionSteps(cap);
  const stepOf = (total: number) => Math.min(steps - 1, Math.floor(withoutNoise(total) / size));
  const counts = new Array<number>(steps).fill(0);
  for (const { total } of compared) counts[stepOf(total)] = (counts[stepOf(total)] ?? 0) + 1;
  const ownStep = own.total === null ? -1 : stepOf(own.total);
  return counts.map((count, step) => ({
    from: step * size,
    to: (step + 1) * size,
    count,
    isOwn: step === ownStep,
  }));
}
