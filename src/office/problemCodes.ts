import type { ProblemCode } from "../model/problemKinds";

/** Problems reported by Excel, with the Office.js error codes that mean them. */
export const officeProblems = {
  excelProtected: ["AccessDenied"],
  excelReadOnly: ["PermissionDenied", "Unauthenticated"],
  excelCellEdit: ["InvalidOperationInCellEditMode"],
  excelBusy: ["ActivityLimitReached", "HostIsBusy"],
  /** The pane's workbook is not the active one. */
  excelElsewhere: ["InvalidSelection"],
  excelMissing: ["ItemNotFound"],
  excelTaken: ["ItemAlreadyExists"],
  excelTooOld: ["ApiNotFound", "NotImplemented", "UnsupportedFeature"],
  excelTooMuch: ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"],
  excelConnection: ["RequestAborted", "ConnectionFailure", "HostRestartNeeded"],
  /** Any other error. */
  excelFault: [],
} as const satisfies Partial<Record<ProblemCode, readonly string[]>>;

export type OfficeProblemCode = keyof typeof officeProblems;

export const officeProblemCodes = Object.keys(officeProblems) as OfficeProblemCode[];
