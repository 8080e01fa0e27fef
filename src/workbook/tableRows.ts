import type { Inputs } from "../model/inputs";

/** How many rows a table without a fixed length is made with. */
export interface TableRows {
  /** How many were given. */
  readonly given: (inputs: Inputs) => number;
  /** At least so many. */
  readonly fewest: number;
  /** And so many more than were given. */
  readonly spare: number;
}
