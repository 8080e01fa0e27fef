import { omissions, questionStates, statuses } from "./assessment";

/**
 * 1-based positions in the list Kompass.States. Formulas compare these numbers instead of localized
 * words, and the custom functions return the same ones.
 */
export const stateNumbers = numbered(questionStates);

/** 1-based positions in the list Kompass.Statuses. */
export const statusNumbers = numbered(statuses);

/** 1-based positions in the list of omissions. */
export const omissionNumbers = numbered(omissions);

/** Maps each name to its 1-based position. */
export function numbered<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>;
}
