import type { Outcome } from "../../model/problem";

/** Adds the file name to the problems that do not name a file yet. */
export function inFile<T>(file: string | undefined, outcome: Outcome<T>): Outcome<T> {
  if (file === undefined) return outcome;
  const problems = outcome.problems.map((found) => ({
    ...found,
    place: { file, ...found.place },
  }));
  return { ...outcome, problems };
}
