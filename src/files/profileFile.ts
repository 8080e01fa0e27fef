import * as v from "valibot";
import { checkProfile } from "../catalogue/checkProfile";
import { failure, type Outcome } from "../model/problem";
import { dimensions, type Dimension, type Profile } from "../model/profile";
import { blankable, decimal, exactObject, list, requiredText, text } from "./fields";
import { readJson } from "./readJson";
import { toOutcome } from "./reading";

const profileFormat = "kompassbok-profile/1";

const profileTextLimits = { id: 120, anchor: 500 } as const;

/** Any number of shares is allowed here; `checkProfile` requires five. */
const shares = list(decimal()) as v.GenericSchema<unknown, readonly number[]> as v.GenericSchema<
  unknown,
  Profile["shares"]
>;

const anchors = blankable(list(text(profileTextLimits.anchor)), null);

const profileSchema = exactObject({
  format: v.literal(profileFormat),
  id: requiredText(profileTextLimits.id),
  version: requiredText(profileTextLimits.id),
  shares: blankable(shares, null),
  weights: blankable(exactObject(byDimension(decimal())), null),
  anchors: blankable(exactObject(byDimension(anchors)), null),
});

/**
 * Parses a scoring profile ("kompassbok-profile/1"). Missing parts (shares, weights, a dimension's
 * anchors) come from `base`. The resulting profile is checked as a whole.
 */
export function parseProfileJson(content: string, base: Profile): Outcome<Profile> {
  const { value, problems } = readJson(content, profileFormat, profileSchema);
  if (value === null) return failure(problems);
  const profile: Profile = {
    id: value.id,
    version: value.version,
    shares: value.shares ?? base.shares,
    weights: value.weights ?? base.weights,
    anchors: byDimensionOf((dimension) => value.anchors?.[dimension] ?? base.anchors[dimension]),
  };
  return toOutcome({ value: profile, problems: [...problems, ...checkProfile(profile)] });
}

function byDimension<T>(item: T): Record<Dimension, T> {
  return byDimensionOf(() => item);
}

function byDimensionOf<T>(itemOf: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, itemOf(dimension)]),
  ) as Record<Dimension, T>;
}
