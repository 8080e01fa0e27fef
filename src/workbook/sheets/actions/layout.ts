import type { TableRows } from "../../tableRows";
import type { SectionPlace } from "../../sections";
import { tableHeaderRow } from "../table/layout";

/** The columns of the table of actions, in order. */
export const actionColumns = [
  "number",
  "id",
  "area",
  "subject",
  "finding",
  "measure",
  "effect",
  "effort",
  "priority",
  "owner",
  "deadline",
  "status",
  "decided",
  "note",
] as const;

export type ActionColumn = (typeof actionColumns)[number];

/** The columns that users fill in, in the order of a row of `Inputs.actions`. */
export const actionInputs = [
  "id",
  "finding",
  "measure",
  "effect",
  "effort",
  "owner",
  "deadline",
  "status",
  "decided",
] as const satisfies readonly ActionColumn[];

export type ActionInput = (typeof actionInputs)[number];

export const actionRows: TableRows = {
  given: ({ actions }) => actions.length,
  fewest: 30,
  spare: 10,
};

/** The lists of open actions below the table, in order. */
export const actionViews = ["byPriority", "byDeadline"] as const;

export type ActionView = (typeof actionViews)[number];

/** The helpers next to the table and the lists, and their columns. */
export const actionSections = {
  actions: [
    "byPriority",
    "byDeadline",
    "number",
    "subject",
    "effect",
    "effort",
    "deadline",
    "status",
    "priority",
    "fault",
    "late",
  ],
  byPriority: ["rank", "number"],
  byDeadline: ["rank", "number"],
} as const;

export type ActionHelper = (typeof actionSections.actions)[number];

/** The first helper column, 1-based. */
export const firstActionHelper = actionColumns.length + 2;

export interface ActionsLayout {
  /** The number of rows of the table, and of each list. */
  readonly rows: number;
  /** The row of each list's heading; its rows follow. */
  readonly views: Readonly<Record<ActionView, number>>;
  readonly sections: Readonly<Record<keyof typeof actionSections, SectionPlace>>;
}

export function layOutActions(rows: number): ActionsLayout {
  const byPriority = tableHeaderRow + rows + 2;
  const byDeadline = byPriority + rows + 2;
  const column = firstActionHelper;
  return {
    rows,
    views: { byPriority, byDeadline },
    sections: {
      actions: { row: tableHeaderRow + 1, column },
      byPriority: { row: byPriority + 1, column },
      byDeadline: { row: byDeadline + 1, column },
    },
  };
}
