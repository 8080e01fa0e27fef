import { judgedFields } from "../../../model/answers";

/** A workbook has this sheet only if an earlier round was imported. */
export const previousSheetKey = "Previous";

/** The columns of the previous round's table, in order. */
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

/** Facts about the previous round, below its table. */
export const previousFacts = [
  "municipality",
  "year",
  "catalogueId",
  "catalogueVersion",
  "label",
] as const;

export type PreviousFact = (typeof previousFacts)[number];

/** The header row of the previous round's table, 1-based. */
export const previousHeaderRow = 6;
