/**
 * Area keys of the built-in catalogue, without loading its texts. A workbook with other areas takes
 * one more request to read.
 */
export const standardAreaKeys = [
  "democracy",
  "users",
  "governance",
  "leadership",
  "results",
  "employer",
  "learning",
  "community",
] as const;
