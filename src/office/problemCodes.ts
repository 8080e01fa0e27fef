import type { ProblemCode } from "../model/problemKinds";

/** The problems that Excel reports, with the error codes of Office.js that mean them. */
export const officeProblems = {
  excelProtected: ["AccessDenied"],
  excelReadOnly: ["PermissionDenied", "Unauthenticated"],
  excelCellEdit: ["InvalidOperationInCellEditMode"],
  excelBusy: ["ActivityLimitReached", "HostIsBusy"],
  /** The workbook of the pane is not the one in front. */
  excelElsewhere: ["InvalidSelection"],
  excelMissing: ["ItemNotFound"],
  excelTaken: ["ItemAlreadyExists"],
  excelTooOld: ["ApiNotFound", "NotImplemented", "UnsupportedFeature"],
  excelTooMuch: ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"],
  excelConnection: ["RequestAborted", "ConnectionFailure", "HostRestartNeeded"],
  /** Any other. */
  excelFault: [],
} as const satisfies Partial<Record<ProblemCode, readonly string[]>>;

export type OfficeProblemCode = keyof typeof officeProblems;

export const officeProblemCodes = Object.keys(officeProblems) as OfficeProblemCode[];
