import type { TableRows } from "../../tableRows";

/** The columns that users fill in, in the order of the inputs' rows. */
export const documentInputs = ["title", "date", "place", "questions", "received"] as const;

export const documentColumns = ["number", ...documentInputs] as const;

export const documentRows: TableRows = {
  given: ({ documents }) => documents.length,
  fewest: 40,
  spare: 10,
};
