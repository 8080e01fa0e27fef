import {
  fewestCompared,
  type Comparison,
  type DistributionStep,
  type Own,
} from "../model/comparison";
import { round } from "../model/round";

/** Points from one step of the distribution to the next. */
export const distributionStep = 50;

/**
 * How many of the others have totals within each step from 0 to the cap, and in which the own total
 * is. None when fewer than three are compared.
 */
export function distributionOf(
  { compared }: Pick<Comparison, "compared">,
  own: Pick<Own, "total">,
  cap: number,
): DistributionStep[] {
  if (compared.length < fewestCompared) return [];
  const last = Math.max(1, Math.ceil(round(cap / distributionStep, 6))) - 1;
  const stepOf = (total: number) => Math.min(last, Math.floor(round(total, 6) / distributionStep));
  const counts = new Array<number>(last + 1).fill(0);
  for (const { total } of compared) counts[stepOf(total)] = (counts[stepOf(total)] ?? 0) + 1;
  const ownStep = own.total === null ? -1 : stepOf(own.total);
  return counts.map((count, step) => ({
    from: step * distributionStep,
    to: (step + 1) * distributionStep,
    count,
    isOwn: step === ownStep,
  }));
}
