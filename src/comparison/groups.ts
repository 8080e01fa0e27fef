import { populationBandStarts, type ComparisonGroup } from "../model/comparison";
import type { Country, Measurement } from "../model/measurement";
import { trimSpaces } from "../model/rawCell";

/** The own result and what decides whom it is compared with. */
export interface Own {
  readonly municipality: string;
  readonly country: Country;
  readonly version: string;
  readonly population: number | null;
  /** Reported points; null when there are none. */
  readonly total: number | null;
  /** Reported points by area key. */
  readonly areas: Readonly<Record<string, number | null>>;
}

/** 1: under 5,000 inhabitants, 2: 5,000–19,999, 3: 20,000 and over. */
export function populationBand(population: number): 1 | 2 | 3 {
  const [second, third] = populationBandStarts;
  if (population < second) return 1;
  return population < third ? 2 : 3;
}

/**
 * The measurements of a group: filtered first, then the latest of each municipality (of two in the
 * same year the first), then the own municipality left out. Nothing is pooled across countries or
 * versions, and published averages are no measurements.
 */
export function comparedIn(
  group: ComparisonGroup,
  measurements: readonly Measurement[],
  own: Own,
): Measurement[] {
  const band = own.population === null ? null : populationBand(own.population);
  const latest = new Map<string, Measurement>();
  for (const measurement of measurements) {
    const { kind, country, version, population, year } = measurement;
    if (kind !== "measurement" || country !== own.country || !isSameVersion(version, own.version))
      continue;
    if (group === "population") {
      if (band === null || population === null || populationBand(population) !== band) continue;
    }
    const name = sameName(measurement.municipality);
    const known = latest.get(name);
    if (!known || year > known.year) latest.set(name, measurement);
  }
  latest.delete(sameName(own.municipality));
  return [...latest.values()];
}

/** Whatever the case, as a worksheet compares texts. */
function isSameVersion(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Names are the same as a worksheet finds them: whatever their case and spaces. */
function sameName(name: string): string {
  return trimSpaces(name).toLowerCase();
}
