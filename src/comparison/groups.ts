import type { ComparisonFilter, ComparisonGroup, Own } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { filterMeasurements } from "./filterMeasurements";
import { populationBand } from "./populationBand";

/**
 * The filter that makes a group: the own country and version, and for the population group the own
 * size. Who does not know the own size is compared with none of it.
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

/** The measurements of a group. Nothing is pooled across countries or versions. */
export function comparedIn(
  group: ComparisonGroup,
  measurements: readonly Measurement[],
  own: Own,
): Measurement[] {
  return filterMeasurements(measurements, filterOf(group, own), own);
}
