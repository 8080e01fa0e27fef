import type { CellRange } from "../workbook/a1";

/** Cells to copy from other cells instead of writing them. */
export interface CopiedRange {
  readonly range: CellRange;
  /** The source, on the sheet with this key; it is repeated if it is smaller than `range`. */
  readonly from: { readonly sheet: string; readonly range: CellRange };
  readonly what: "Formulas" | "Values";
}
