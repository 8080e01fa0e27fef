import type * as v from "valibot";
import { problem, type Place, type Problem } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import type { ExpectedType, FileProblemCode } from "./problemCodes";
import { shown } from "./shown";

type Params = Problem["params"];
type Message = (issue: v.BaseIssue<unknown>) => string;

/** Valibot's issues carry one string; ours holds a problem's code and params, read by `toProblem`. */
export function fault(code: FileProblemCode, params: Params = {}): string {
  return JSON.stringify({ code, params });
}

/** A message for a value that is wrong, where a blank one is missing instead. */
export function valueFault(code: FileProblemCode, params: Params = {}): Message {
  const [missing, wrong] = [fault("missingValue"), fault(code, params)];
  return ({ input }) => (isBlankInput(input) ? missing : wrong);
}

/** The message of a schema that expects a type. */
export function typeFault(expected: ExpectedType): Message {
  return valueFault("wrongType", { expected });
}

/** Absent, null and "" mean blank in every file. */
export function isBlankInput(input: unknown): input is undefined | null | "" {
  return input === undefined || input === null || input === "";
}

/** A problem with a code of this room. */
export function fileProblem(
  code: FileProblemCode,
  place: Place,
  value: RawCell = null,
  params: Params = {},
): Problem {
  return problem(code, place, value, params);
}

export function toProblem(issue: v.BaseIssue<unknown>, place: Place): Problem {
  const { code, params } = JSON.parse(issue.message) as { code: FileProblemCode; params: Params };
  return fileProblem(code, place, shown(issue.input), params);
}
