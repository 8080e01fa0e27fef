import { problem, type Problem } from "../model/problem";
import { officeProblemCodes, officeProblems, type OfficeProblemCode } from "./problemCodes";

/** Faults after which Excel has done nothing and may be asked again. */
const passing: readonly OfficeProblemCode[] = ["excelCellEdit", "excelBusy", "excelElsewhere"];

export function isPassing(error: unknown): boolean {
  return passing.includes(problemCodeOf(error));
}

/** What went wrong in Excel, for a person; the library's own words only where there are no better. */
export function officeProblem(error: unknown): Problem {
  return problem(problemCodeOf(error), {}, messageOf(error));
}

/** Whether a name that was followed is gone, or is there and leads to no cells. */
export function leadsNowhere(error: unknown): boolean {
  return ["ItemNotFound", "InvalidOperation", "InvalidReference"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded ? String(error.code) : "";
}

/** Whether Excel on the web would have to answer with more than it can. */
export function isTooMuch(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** What Excel says of a kept range whose cells were deleted. */
const gone: ReadonlySet<string> = new Set([
  "InvalidReference",
  "InvalidObjectPath",
  "ItemNotFound",
]);

export function isGone(error: unknown): boolean {
  return gone.has(codeOf(error));
}

/** What Excel says of an array that does not have the shape of its range, among other things. */
export function isMisshapen(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument";
}

function problemCodeOf(error: unknown): OfficeProblemCode {
  const code = codeOf(error);
  const means = (known: OfficeProblemCode): boolean =>
    (officeProblems[known] as readonly string[]).includes(code);
  return officeProblemCodes.find(means) ?? "excelFault";
}

/** Without its full stop: it stands within a sentence. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\.$/, "");
}
