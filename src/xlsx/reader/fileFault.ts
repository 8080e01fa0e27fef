import type { Problem } from "../../model/problem";
import type { ParamArguments, ProblemCode } from "../../model/problemKinds";

/**
 * Largest content, and largest of its parts, that is read, in MB; a workbook of ours has 2 and 0.5.
 * `tally.ts` has the most of what is counted.
 */
export const maxUnpackedMegabytes = 200;
export const maxPartMegabytes = 64;

/** Leaves a file that cannot be read. It never leaves this room: `faultsAsValues` makes it a value. */
export class FileFault extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}

export function fileFault<Code extends ProblemCode>(
  code: Code,
  ...[params]: ParamArguments<Code>
): FileFault {
  return new FileFault({ code, place: {}, value: null, params: params ?? {} });
}

/** XML that cannot be understood, with a word on why, for whoever has to look into the file. */
export function damaged(reason: string): FileFault {
  return fileFault("fileDamaged", { reason });
}
