import type { RawCell } from "./rawCell";

/** A workbook as read from Excel or a file, not yet interpreted. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
}

export interface RawSheet {
  readonly name: string;
  /** By A1 address; blank cells are absent. */
  readonly cells: ReadonlyMap<string, RawCellContent>;
  readonly hidden: boolean;
  /** A chart sheet, dialog or old macro module, which has no cells. */
  readonly withoutGrid?: true;
  /** Excel's id of the sheet, which survives renaming; absent in files. */
  readonly id?: string;
  /** This field and the next two are absent when they were not read. */
  readonly isProtected?: boolean;
  readonly rules?: readonly RawRule[];
  /** Names of the sheet's charts. */
  readonly charts?: readonly string[];
}

/** An input rule (data validation). */
export interface RawRule {
  /** A1 ranges. */
  readonly ranges: readonly string[];
  /** "list", "decimal", "whole", "date", "textLength" or another Excel type. */
  readonly kind: string;
  /** The list source, or the limits; without "=". */
  readonly formulas: readonly string[];
}

export interface RawCellContent {
  /** Texts are cleaned (`textRule.ts`). */
  readonly value: RawCell;
  /** As stored, without "="; null when the cell has none. */
  readonly formula: string | null;
  /** Entered as an array formula. */
  readonly isArray: boolean;
  /** The number is formatted as a date (days since 1899-12-30). Only set when read from a file. */
  readonly isDate?: true;
  /**
   * The cell has a formula without a value: the program that saved the file did not calculate it.
   */
  readonly isUncomputed?: true;
}

export interface RawName {
  readonly name: string;
  /** The sheet that the name belongs to; null for the workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
}
