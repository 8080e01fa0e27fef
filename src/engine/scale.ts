import type { Dimension, Profile } from "../model/profile";

/** A profile made ready for scoring. */
export interface Scale {
  readonly shares: Profile["shares"];
  /** null when they are not four numbers of at least 0 that sum to 1 within 1E-6. */
  readonly weights: (Readonly<Record<Dimension, number>> & { readonly sum: number }) | null;
}

export function scaleOf(profile: Profile): Scale {
  const { system, extent, result, evaluation } = profile.weights;
  if (!(
    typeof system === "number" &&
    typeof extent === "number" &&
    typeof result === "number" &&
    typeof evaluation === "number" &&
    system >= 0 &&
    extent >= 0 &&
    result >= 0 &&
    evaluation >= 0
  )) {
    return { shares: profile.shares, weights: null };
  }
  const sum = system + extent + result + evaluation;
  const isLegal = Math.abs(Math.round((sum - 1) * 1e9)) <= 1000;
  return {
    shares: profile.shares,
    weights: isLegal ? { system, extent, result, evaluation, sum } : null,
  };
}
