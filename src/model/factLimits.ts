import { round } from "./rounding";

/**
 * Limits for the facts of an evaluation or measurement, shared by workbooks, files and forms. The
 * sheets' validation rules and formulas are generated from them too.
 */
export const factLimits = {
  /** Maximum characters of a name: municipality, evaluator, version, group. */
  name: 100,
  /** Maximum characters of the label that says what the numbers are. */
  label: 120,
  evaluators: 20,
  population: [1, 20_000_000],
  year: [1990, 2100],
} as const;

/** Limits as message parameters. */
export function limitsOf([min, max]: readonly [number, number]): { min: number; max: number } {
  return { min, max };
}

/** The year in a cell, read to six decimals; null if it holds no valid year. */
export function yearOf(cell: unknown): number | null {
  return wholeOf(cell, factLimits.year);
}

/** The population in a cell, read to six decimals; null if it holds no valid population. */
export function populationOf(cell: unknown): number | null {
  return wholeOf(cell, factLimits.population);
}

function wholeOf(cell: unknown, limits: readonly [number, number]): number | null {
  if (typeof cell !== "number") return null;
  const whole = round(cell, 6);
  return isWholeWithin(whole, limits) ? whole : null;
}

/** True for a whole number within the limits, inclusive. */
export function isWholeWithin(
  value: unknown,
  [min, max]: readonly [number, number],
): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
