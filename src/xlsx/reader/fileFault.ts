import type { Problem } from "../../model/problem";
import type { ParamArguments, ProblemCode } from "../../model/problemKinds";

/**
 * The largest unpacked content and single part that we read, in MB; a Kompassbok has 2 and 0.5.
 * `tally.ts` limits everything that is counted.
 */
export const maxUnpackedMegabytes = 200;
export const maxPartMegabytes = 64;

/** Thrown when a file cannot be read. It never leaves this room: `faultsAsValues` converts it. */
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

/** A fault for invalid XML; `reason` helps whoever inspects the file. */
export function damaged(reason: string): FileFault {
  return fileFault("fileDamaged", { reason });
}
