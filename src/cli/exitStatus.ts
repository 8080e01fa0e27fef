import { isNote } from "../model/notes";
import type { Problem } from "../model/problem";

/** 0 done; 1 done or not, but problems were listed; 2 wrong use, or input that cannot be read. */
export const exitStatus = { done: 0, problems: 1, wrongUse: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Faults of the command itself, or of a file as such rather than of what it says. */
const wrongUse: ReadonlySet<string> = new Set([
  "missingArgument",
  "nameTooLong",
  "nameCharacters",
  "yearDiffers",
  "fileUnreadable",
  "fileUnwritable",
  "fileExists",
  "fileKind",
  "noWorkbooks",
  "emptyFile",
  "fileTooLong",
  "wrongFormat",
  "wrongEncoding",
  "jsonSyntax",
  "jsonTooDeep",
  "csvQuotes",
  "fileTooLarge",
  "fileEncrypted",
  "fileNotXlsx",
  "fileTruncated",
  "fileTooLargeUnpacked",
  "fileTooMany",
  "fileDamaged",
  "tableTooLarge",
  "notOurs",
  "layoutVersion",
  "layoutOlder",
]);

export function statusFor(problems: readonly Problem[]): ExitStatus {
  if (problems.every(isNote)) return exitStatus.done;
  return problems.some(({ code }) => wrongUse.has(code))
    ? exitStatus.wrongUse
    : exitStatus.problems;
}
