import { judgedFields } from "../../../model/answers";

/** The sheet that a workbook has only when an earlier round was brought in. */
export const previousSheetKey = "Previous";

/** Columns of the previous round's table, in order. */
export const previousColumns = [
  "id",
  "part",
  ...judgedFields,
  "cap",
  "before",
  "now",
  "change",
] as const;

export type PreviousColumn = (typeof previousColumns)[number];

/** What the previous round was, below its table. */
export const previousFacts = [
  "municipality",
  "year",
  "catalogueId",
  "catalogueVersion",
  "label",
] as const;

export type PreviousFact = (typeof previousFacts)[number];

/** Header row of the previous round's table. */
export const previousHeaderRow = 6;
