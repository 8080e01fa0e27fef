import { isNote, severityOf, type Problem } from "../model/problem";

/**
 * 0: done. 1: problems were listed, whether or not the work was done. 2: wrong usage or unreadable
 * input.
 */
export const exitStatus = { done: 0, problems: 1, wrongUse: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export function statusFor(problems: readonly Problem[]): ExitStatus {
  if (problems.every(isNote)) return exitStatus.done;
  return problems.some((found) => severityOf(found) === "unusable")
    ? exitStatus.wrongUse
    : exitStatus.problems;
}
