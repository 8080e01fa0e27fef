import { omissions, questionStates, statuses } from "./assessment";

/**
 * 1-based positions in the list Kompass.States: no formula compares with a localised word, and the
 * custom functions answer with the same numbers.
 */
export const stateNumbers = numbered(questionStates);

/** 1-based positions in the list Kompass.Statuses. */
export const statusNumbers = numbered(statuses);

/** 1-based positions in the list of words for what is owed. */
export const omissionNumbers = numbered(omissions);

/** What each name counts as: its 1-based position. */
export function numbered<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>;
}
