import { round } from "./rounding";

/**
 * What the facts of an evaluation and of a measurement may be, in a workbook, a file or a form alike.
 * The sheets' rules and formulas are made of these numbers too.
 */
export const factLimits = {
  /** Characters of a name: municipality, evaluator, version, group. */
  name: 100,
  /** Characters of what says what the numbers are. */
  label: 120,
  evaluators: 20,
  population: [1, 20_000_000],
  year: [1990, 2100],
} as const;

/** Limits as messages have them. */
export function limitsOf([min, max]: readonly [number, number]): { min: number; max: number } {
  return { min, max };
}

/** The year that a cell stands for, by the method's six decimals; null where it stands for none. */
export function yearOf(cell: unknown): number | null {
  return wholeOf(cell, factLimits.year);
}

/** The same of a population. */
export function populationOf(cell: unknown): number | null {
  return wholeOf(cell, factLimits.population);
}

function wholeOf(cell: unknown, limits: readonly [number, number]): number | null {
  if (typeof cell !== "number") return null;
  const whole = round(cell, 6);
  return isWholeWithin(whole, limits) ? whole : null;
}

/** Whether a cell's value is a whole number within limits. */
export function isWholeWithin(
  value: unknown,
  [min, max]: readonly [number, number],
): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
