import { problem, type Problem } from "../../model/problem";
import type { XlsxProblemCode } from "../problemCodes";

/**
 * Largest file, largest content, and largest of its parts, that is read, in MB; a workbook of ours
 * has 0.2, 2 and 0.5. `tally.ts` has the most of what is counted.
 */
export const maxFileMegabytes = 20;
export const maxUnpackedMegabytes = 200;
export const maxPartMegabytes = 64;

/** Leaves a file that cannot be read. Never seen outside this room: `faultsAsValues` takes it up. */
export class FileFault extends Error {
  readonly problem: Problem;

  constructor(code: XlsxProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.problem = problem(code, {}, null, params);
  }
}

/** XML that cannot be understood, with a word on why, for whoever has to look into the file. */
export function damaged(reason: string): FileFault {
  return new FileFault("fileDamaged", { reason });
}
