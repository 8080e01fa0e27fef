import type { ChartPlan, InputRule, SheetPlan } from "./workbookPlan";
import type { RawCell } from "./rawCell";
import type { RawCellContent } from "./rawWorkbook";

/**
 * What to rewrite in a workbook, at its current addresses. Users' inputs are only moved back to
 * their places, never changed.
 */
export interface WorkbookRepair {
  /** Deleted sheets to recreate; formulas use sheet keys, as in a plan. */
  readonly missingSheets: readonly SheetPlan[];
  readonly sheets: readonly SheetRepair[];
  readonly names: readonly NameRepair[];
}

export interface SheetRepair {
  readonly key: string;
  /** The sheet's current name. */
  readonly sheet: string;
  /** The name that the sheet should have. */
  readonly name: string;
  readonly show: boolean;
  readonly cells: readonly CellRepair[];
  /**
   * Rows to move back to their places, with the inputs in them. Written only if every cell still
   * holds what was found.
   */
  readonly rows: readonly CellRepair[];
  /** With current ranges and sheet names; formulas without "=". */
  readonly rules: readonly InputRule[];
  /** With current ranges and sheet names; they replace charts with the same names. */
  readonly charts: readonly ChartPlan[];
  /** Whether to protect the sheet afterwards. */
  readonly protect: boolean;
}

/** A fixed value, or a formula without "=". */
export interface CellRepair {
  /** A1 address. */
  readonly cell: string;
  readonly content: { readonly value: RawCell } | { readonly formula: string };
  /** The cell is formatted as text. */
  readonly isText: boolean;
  /** The cell's current content; null when blank. */
  readonly found: RawCellContent | null;
}

export interface NameRepair {
  readonly name: string;
  /** Current name of the sheet that it belongs to; null for the workbook. */
  readonly sheet: string | null;
  /** Without "=". */
  readonly refersTo: string;
}
