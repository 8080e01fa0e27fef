import { findingKinds } from "../model/answers";
import { questionStates, statuses, type QuestionState, type Status } from "../model/assessment";

/** 1-based positions in the list Kompass.States: no formula compares with a localised word. */
export const stateNumbers = numbered(questionStates) as Readonly<Record<QuestionState, number>>;

/** 1-based positions in the list Kompass.Statuses. */
export const statusNumbers = numbered(statuses) as Readonly<Record<Status, number>>;

/** 1-based positions in the list Kompass.FindingKinds; a gold star is a marked strength. */
export const findingNumbers = numbered(findingKinds) as Readonly<
  Record<(typeof findingKinds)[number], number>
>;

function numbered(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1]));
}
