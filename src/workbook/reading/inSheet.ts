import type { Outcome } from "../../model/problem";

/** The same result, its problems naming the sheet that they are in. */
export function inSheet<T>(sheet: string, outcome: Outcome<T>): Outcome<T> {
  if (sheet === "") return outcome;
  const problems = outcome.problems.map((found) => ({
    ...found,
    place: { ...found.place, sheet },
  }));
  return { ...outcome, problems };
}
