import type { TableRows } from "../../tableRows";

export const interviewColumns = ["number", "role", "date", "length", "topics"] as const;

export const interviewRows: TableRows = {
  given: ({ interviews }) => interviews.length,
  fewest: 40,
  spare: 10,
};
