import type { ChartPlan, InputRule, SheetPlan } from "./workbookPlan";
import type { RawCell } from "./rawCell";
import type { RawCellContent } from "./rawWorkbook";

/**
 * What is to be written again in a workbook, where it belongs now; of what people gave only what goes
 * back to its place.
 */
export interface WorkbookRepair {
  /** Sheets that are gone, as they are to be made; with keys of sheets, like a plan. */
  readonly missingSheets: readonly SheetPlan[];
  readonly sheets: readonly SheetRepair[];
  readonly names: readonly NameRepair[];
}

export interface SheetRepair {
  readonly key: string;
  /** The sheet's present name. */
  readonly sheet: string;
  /** The name that it is to have. */
  readonly name: string;
  readonly show: boolean;
  readonly cells: readonly CellRepair[];
  /**
   * Rows that go back to their places, with all that people gave in them: written only as long as
   * everywhere stands what was found.
   */
  readonly rows: readonly CellRepair[];
  /** With present ranges; formulas without "=", with present names of sheets. */
  readonly rules: readonly InputRule[];
  /** With present names of sheets and ranges; those of the same names are replaced. */
  readonly charts: readonly ChartPlan[];
  /** The sheet is to be protected afterwards. */
  readonly protect: boolean;
}

/** A fixed value, or a formula without "=". */
export interface CellRepair {
  /** A1 address. */
  readonly cell: string;
  readonly content: { readonly value: RawCell } | { readonly formula: string };
  /** The cell is formatted as text. */
  readonly isText: boolean;
  /** What stands there now; null when the cell is blank. */
  readonly found: RawCellContent | null;
}

export interface NameRepair {
  readonly name: string;
  /** Present name of the sheet that it belongs to; null for the workbook. */
  readonly sheet: string | null;
  /** Without "=". */
  readonly refersTo: string;
}
