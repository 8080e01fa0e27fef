import { problem, type Problem } from "../../model/problem";
import type { XlsxProblemCode } from "../problemCodes";

/** Largest file, and largest content, that is read, in MB; a workbook of ours has 0.2 and 2. */
export const maxFileMegabytes = 20;
export const maxUnpackedMegabytes = 200;

/** Most cells that are read, so that no file takes all memory; a workbook of ours has 11,000. */
export const maxCells = 500_000;

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
