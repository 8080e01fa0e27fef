import type { ComparisonFilter, ComparisonGroup, Own } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { filterMeasurements } from "./filterMeasurements";
import { populationBand } from "./populationBand";

/**
 * The filter for a group: the own country and version and, for the population group, the own size.
 * If the own size is unknown, the population group is empty.
 */
export function filterOf(group: ComparisonGroup, own: Own): ComparisonFilter {
  const { country, version, population } = own;
  const bands = population === null ? [] : [populationBand(population)];
  return {
    country,
    version,
    bands: group === "population" ? bands : null,
    group: null,
    from: null,
    to: null,
  };
}

/** The measurements in a group. Countries and versions are never mixed. */
export function comparedIn(
  group: ComparisonGroup,
  measurements: readonly Measurement[],
  own: Own,
): Measurement[] {
  return filterMeasurements(measurements, filterOf(group, own), own);
}
