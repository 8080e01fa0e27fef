import { problem, type Problem } from "../model/problem";

/** Excel's error codes and what they mean to a person; anything else is an unexpected fault. */
const codes: Readonly<Record<string, string>> = {
  AccessDenied: "excelProtected",
  InvalidOperationInCellEditMode: "excelCellEdit",
  ActivityLimitReached: "excelBusy",
  HostIsBusy: "excelBusy",
  ItemNotFound: "excelMissing",
  ItemAlreadyExists: "excelTaken",
  ApiNotFound: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedFeature: "excelTooOld",
  RequestPayloadSizeLimitExceeded: "excelTooMuch",
  ResponsePayloadSizeLimitExceeded: "excelTooMuch",
  RequestAborted: "excelConnection",
  ConnectionFailure: "excelConnection",
  HostRestartNeeded: "excelConnection",
  PermissionDenied: "excelReadOnly",
  Unauthenticated: "excelReadOnly",
};

/** Faults after which Excel has done nothing and may be asked again. */
const passing: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "HostIsBusy",
]);

export function isPassing(error: unknown): boolean {
  return passing.has(codeOf(error));
}

/** What went wrong in Excel, for a person; the library's own words only where there are no better. */
export function officeProblem(error: unknown): Problem {
  const code = codeOf(error);
  return problem(codes[code] ?? "excelFault", {}, messageOf(error), { code });
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ItemNotFound";
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
