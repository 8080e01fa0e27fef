import type { CellRange } from "../workbook/a1";

/** Cells that are copied from others in place of being written. */
export interface CopiedRange {
  readonly range: CellRange;
  /** On the sheet of this key; repeated where it is smaller. */
  readonly from: { readonly sheet: string; readonly range: CellRange };
  readonly what: "Formulas" | "Values";
}
