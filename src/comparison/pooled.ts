import type { Pooled } from "../model/comparison";
import type { Country } from "../model/measurement";

interface Kindred {
  readonly country: Country;
  readonly version: string;
}

/** The countries and versions of results shown together, where they differ. */
export function pooledOf(results: readonly Kindred[]): Pooled {
  const countries = new Set<Country>();
  const versions = new Map<string, string>();
  for (const { country, version } of results) {
    countries.add(country);
    const key = version.toLowerCase();
    if (!versions.has(key)) versions.set(key, version);
  }
  return {
    countries: countries.size > 1 ? [...countries].sort() : [],
    versions: versions.size > 1 ? [...versions.values()].sort() : [],
  };
}
