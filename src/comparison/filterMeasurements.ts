import type { ComparisonFilter, NamedMunicipality } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isSameVersion, municipalityKey, nameKey } from "./names";
import { populationBand } from "./populationBand";

/**
 * Applies the filter, then keeps the latest measurement of each municipality (the first of two in
 * the same year), then drops the own municipality. Published averages are left out.
 */
export function filterMeasurements(
  measurements: readonly Measurement[],
  filter: ComparisonFilter,
  own: NamedMunicipality,
): Measurement[] {
  const isAsked = isWithin(filter);
  const isOfGroup = isOf(filter);
  const latest = latestOfEach(
    measurements,
    (measurement) =>
      measurement.kind === "measurement" && isAsked(measurement) && isOfGroup(measurement),
  );
  latest.delete(municipalityKey(own));
  return [...latest.values()];
}

/**
 * The published averages to show with a comparison, the latest for each name. They have no size or
 * group, so only country, version and years apply.
 */
export function publishedAverages(
  measurements: readonly Measurement[],
  filter: ComparisonFilter,
): Measurement[] {
  const isAsked = isWithin(filter);
  const latest = latestOfEach(
    measurements,
    (measurement) => measurement.kind === "average" && isAsked(measurement),
  );
  return [...latest.values()];
}

type Test = (measurement: Measurement) => boolean;

function isWithin({ country, version, from, to }: ComparisonFilter): Test {
  return (measurement) =>
    (country === null || measurement.country === country) &&
    (version === null || isSameVersion(measurement.version, version)) &&
    (from === null || measurement.year >= from) &&
    (to === null || measurement.year <= to);
}

function isOf({ bands, group }: ComparisonFilter): Test {
  const name = group === null ? null : nameKey(group);
  return ({ population, group: own }) =>
    (bands === null || (population !== null && bands.includes(populationBand(population)))) &&
    (name === null || nameKey(own) === name);
}

/** By municipality; the first of two in the same year. */
function latestOfEach(measurements: readonly Measurement[], test: Test): Map<string, Measurement> {
  const latest = new Map<string, Measurement>();
  for (const measurement of measurements) {
    if (!test(measurement)) continue;
    const key = municipalityKey(measurement);
    const known = latest.get(key);
    if (!known || measurement.year > known.year) latest.set(key, measurement);
  }
  return latest;
}
