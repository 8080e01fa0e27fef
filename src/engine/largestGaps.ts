import type { Assessment } from "../model/assessment";
import { sixDecimals } from "../model/sixDecimals";

/** A question with points to gain. */
export interface Gap {
  readonly id: string;
  readonly points: number;
  readonly cap: number;
  /** Cap minus points, rounded to six decimals; above 0. */
  readonly toGain: number;
}

/**
 * The questions with most points to gain, largest first, and those with equal gaps in the
 * catalogue's order. Questions without points have no gap.
 */
export function largestGaps({ questions }: Assessment, count: number): Gap[] {
  return questions
    .flatMap(({ id, points, cap }): Gap[] => {
      if (points === null) return [];
      const toGain = sixDecimals(cap - points, cap + 1);
      return toGain > 0 ? [{ id, points, cap, toGain }] : [];
    })
    .sort((a, b) => b.toGain - a.toGain)
    .slice(0, count);
}
