import type { Problem } from "../../model/problem";
import { isNote } from "../../model/problem";
import type { ProblemCode } from "../../model/problemKinds";

/**
 * Problems from reading a workbook that mean that a part of it would be lost if it were made again.
 * Texts that are too long for a file can stay, and decomposed letters in names are composed.
 */
export function unreadable(problems: readonly Problem[]): Problem[] {
  const kept: ReadonlySet<ProblemCode> = new Set(["textTooLong", "tooMany", "nameDecomposed"]);
  return problems.filter((found) => !kept.has(found.code) && !isNote(found));
}
