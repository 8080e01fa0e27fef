import type { Profile } from "../model/profile";
import { legalWeights, type LegalWeights } from "../model/weights";

/** A profile prepared for scoring. */
export interface Scale {
  readonly shares: Profile["shares"];
  /** null when the profile's weights are invalid. */
  readonly weights: LegalWeights | null;
}

export function scaleOf({ shares, weights }: Profile): Scale {
  return { shares, weights: legalWeights(weights) };
}
