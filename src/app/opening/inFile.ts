import type { Outcome } from "../../model/problem";

/** The same result, its problems naming the file that they are in, where they name none. */
export function inFile<T>(file: string | undefined, outcome: Outcome<T>): Outcome<T> {
  if (file === undefined) return outcome;
  const problems = outcome.problems.map((found) => ({
    ...found,
    place: { file, ...found.place },
  }));
  return { ...outcome, problems };
}
