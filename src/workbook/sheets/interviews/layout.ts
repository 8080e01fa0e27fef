import type { TableRows } from "../../tableRows";

/** The columns that users fill in, in the order of a row of `Inputs.interviews`. */
export const interviewInputs = ["role", "date", "length", "topics"] as const;

export const interviewColumns = ["number", ...interviewInputs] as const;

export const interviewRows: TableRows = {
  given: ({ interviews }) => interviews.length,
  fewest: 40,
  spare: 10,
};
