import * as v from "valibot";
import { failure, isNote, success, type Outcome, type Place, type Problem } from "../model/problem";
import { toProblem } from "./fault";

/**
 * What could be made of an input, and every fault in it. The value is there whenever the types
 * hold, faulty or not, so that further checks can add their faults; else it is null.
 */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Reads an input by a schema; `placeOf` says where a key's path ("round.year") is. */
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

/** A reading that has no use unless it is without faults; notes come with it. */
export function toOutcome<T>({ value, problems }: Reading<T>): Outcome<T> {
  return value === null || !problems.every(isNote) ? failure(problems) : success(value, problems);
}
