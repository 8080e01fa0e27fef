import { judgedFields } from "../../../model/answers";

/** A workbook has this sheet only if an earlier round was imported. */
export const previousSheetKey = "Previous";

/** The columns of the previous round's table, in order. */
export const previousColumns = [
  "id",
  "part",
  ...judgedFields,
  "cap",
  "target",
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

/** The columns of the previous round's actions, below the facts. */
export const previousActionColumns = ["id", "measure", "owner", "deadline", "status"] as const;

export type PreviousActionColumn = (typeof previousActionColumns)[number];

/** The rows for the previous round's actions: always as many, so that no cell moves. */
export const previousActionRows = 60;

/** The header row of the previous round's table, 1-based. */
export const previousHeaderRow = 6;
