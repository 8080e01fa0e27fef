import type { Inputs } from "../model/inputs";

/** How many rows a table of variable length is built with. */
export interface TableRows {
  /** The number of rows given. */
  readonly given: (inputs: Inputs) => number;
  /** The minimum number of rows. */
  readonly fewest: number;
  /** The number of spare rows after the given ones. */
  readonly spare: number;
}
