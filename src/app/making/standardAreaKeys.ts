/**
 * Keys of the built-in catalogue's areas, without its texts. A workbook with other areas is read as
 * well, with one request more.
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
