import { problem, type Problem } from "../model/problem";
import { dimensions, type Profile } from "../model/profile";
import { isWeight, legalWeights } from "../model/weights";

/** Returns every error in a profile at once: weights, shares and anchors. */
export function checkProfile(profile: Profile): Problem[] {
  const problems: Problem[] = [];
  const weights = dimensions.map((dimension) => profile.weights[dimension]);
  dimensions.forEach((dimension, index) => {
    const weight = weights[index] ?? null;
    if (!isWeight(weight)) {
      problems.push(problem("profileWeight", { field: `weights.${dimension}` }, weight));
    }
    const lines = profile.anchors[dimension];
    if (lines.length !== 5 || lines.some((line) => line.trim() === "")) {
      problems.push(problem("profileAnchors", { field: `anchors.${dimension}` }, lines.length));
    }
  });
  const sum = weights.reduce<number>((s, w) => s + (typeof w === "number" ? w : 0), 0);
  if (problems.length === 0 && legalWeights(profile.weights) === null) {
    problems.push(problem("profileWeightSum", { field: "weights" }, Math.round(sum * 1e9) / 1e9));
  }
  const shares: readonly number[] = profile.shares;
  const rising = shares.every((share, index) => index === 0 || share >= (shares[index - 1] ?? 0));
  if (shares.length !== 5 || shares[0] !== 0 || shares[4] !== 1 || !rising) {
    problems.push(problem("profileShares", { field: "shares" }, shares.join("; ")));
  }
  return problems;
}
