import type * as v from "valibot";
import type { Place, Problem } from "../model/problem";
import type { ParamArguments, ProblemCode } from "../model/problemKinds";
import type { ExpectedType } from "./expectedTypes";
import { shown } from "./shown";

type Message = (issue: v.BaseIssue<unknown>) => string;

/**
 * A valibot message is a single string. Ours holds a problem's code and parameters as JSON, which
 * `toProblem` parses.
 */
export function fault<Code extends ProblemCode>(
  code: Code,
  ...[params]: ParamArguments<Code>
): string {
  return JSON.stringify({ code, params: params ?? {} });
}

/** The message for an invalid value; a blank one is reported as missing instead. */
export function valueFault<Code extends ProblemCode>(
  code: Code,
  ...params: ParamArguments<Code>
): Message {
  const [missing, wrong] = [fault("missingValue"), fault(code, ...params)];
  return ({ input }) => (isBlankInput(input) ? missing : wrong);
}

/** The message for a value of the wrong type. */
export function typeFault(expected: ExpectedType): Message {
  return valueFault("wrongType", { expected });
}

/** Absent, null and "" mean blank in every file. */
export function isBlankInput(input: unknown): input is undefined | null | "" {
  return input === undefined || input === null || input === "";
}

export function toProblem(issue: v.BaseIssue<unknown>, place: Place): Problem {
  const named = JSON.parse(issue.message) as Pick<Problem, "code" | "params">;
  return { ...named, place, value: shown(issue.input) };
}
