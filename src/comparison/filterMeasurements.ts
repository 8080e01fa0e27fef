import type { ComparisonFilter, NamedMunicipality } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isSameVersion, municipalityKey, nameKey } from "./names";
import { populationBand } from "./populationBand";

/**
 * The measurements that a filter leaves: filtered first, then the latest of each municipality (of
 * two in the same year the first), then the own municipality left out. Published averages are no
 * measurements.
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
 * The published averages that can stand beside a comparison as lines, the latest of each name. They
 * have no size and belong to no group: only country, version and years decide.
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

/** By municipality; of two in the same year the first. */
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
