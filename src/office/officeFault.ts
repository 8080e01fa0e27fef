import { problem, type Problem } from "../model/problem";
import { officeProblemCodes, officeProblems, type OfficeProblemCode } from "./problemCodes";

/** Errors after which nothing was done and the request can be retried. */
const passing: readonly OfficeProblemCode[] = ["excelCellEdit", "excelBusy", "excelElsewhere"];

export function isPassing(error: unknown): boolean {
  return passing.includes(problemCodeOf(error));
}

/** An Excel error as a problem; uses the library's own message only when there is no better one. */
export function officeProblem(error: unknown): Problem {
  return problem(problemCodeOf(error), {}, messageOf(error));
}

/** Whether a name is missing or refers to no cells. */
export function leadsNowhere(error: unknown): boolean {
  return ["ItemNotFound", "InvalidOperation", "InvalidReference"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded ? String(error.code) : "";
}

/** Whether the response was too large for Excel on the web. */
export function isTooMuch(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Error codes for a tracked range whose cells were deleted. */
const gone: ReadonlySet<string> = new Set([
  "InvalidReference",
  "InvalidObjectPath",
  "ItemNotFound",
]);

export function isGone(error: unknown): boolean {
  return gone.has(codeOf(error));
}

/** Whether an array may not fit its range; Excel uses this error for other things too. */
export function isMisshapen(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument";
}

function problemCodeOf(error: unknown): OfficeProblemCode {
  const code = codeOf(error);
  const means = (known: OfficeProblemCode): boolean =>
    (officeProblems[known] as readonly string[]).includes(code);
  return officeProblemCodes.find(means) ?? "excelFault";
}

/** Drops the full stop, since the message is used inside a sentence. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\.$/, "");
}
