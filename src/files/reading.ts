import * as v from "valibot";
import { failure, isNote, success, type Outcome, type Place, type Problem } from "../model/problem";
import { toProblem } from "./fault";

/**
 * The result of reading an input, with all its errors. `value` is present whenever the types are
 * right, even with errors, so that further checks can add theirs; otherwise it is null.
 */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Validates an input; `placeOf` maps a key path ("round.year") to its place. */
export function readAs<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  placeOf: (path: string) => Place,
): Reading<T> {
  const result = v.safeParse(schema, input);
  return {
    value: result.typed ? result.output : null,
    problems: (result.issues ?? []).map((issue) =>
      toProblem(issue, placeOf(v.getDotPath(issue) ?? "")),
    ),
  };
}

/** Converts a reading into an outcome that fails on any error; notes are kept. */
export function toOutcome<T>({ value, problems }: Reading<T>): Outcome<T> {
  return value === null || !problems.every(isNote) ? failure(problems) : success(value, problems);
}
