import type { Outcome } from "../../model/problem";

/** Adds the sheet's name to the place of each problem. */
export function inSheet<T>(sheet: string, outcome: Outcome<T>): Outcome<T> {
  if (sheet === "") return outcome;
  const problems = outcome.problems.map((found) => ({
    ...found,
    place: { ...found.place, sheet },
  }));
  return { ...outcome, problems };
}
