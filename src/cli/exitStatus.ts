import { isNote, severityOf, type Problem } from "../model/problem";

/** 0 done; 1 done or not, but problems were listed; 2 wrong use, or input that cannot be read. */
export const exitStatus = { done: 0, problems: 1, wrongUse: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export function statusFor(problems: readonly Problem[]): ExitStatus {
  if (problems.every(isNote)) return exitStatus.done;
  return problems.some((found) => severityOf(found) === "unusable")
    ? exitStatus.wrongUse
    : exitStatus.problems;
}
