import type { TableRows } from "../../tableRows";

export const actionColumns = [
  "number",
  "area",
  "finding",
  "measure",
  "owner",
  "deadline",
  "status",
] as const;

export const actionRows: TableRows = {
  given: ({ actions }) => actions.length,
  fewest: 30,
  spare: 10,
};
