/** Codes of the faults that this room finds in a file, with the params of each. */
export const xlsxProblemCodes = [
  "fileTooLarge", // max: MB
  "fileEncrypted", // with a password, or in the format before .xlsx
  "fileNotXlsx",
  "fileTruncated",
  "fileTooLargeUnpacked", // max: MB
  "fileTooMany", // what: one of `Counted`, max
  "fileDamaged", // reason: for whoever has to look into the file, in English
] as const;

export type XlsxProblemCode = (typeof xlsxProblemCodes)[number];
