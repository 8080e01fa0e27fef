import type { RawCell } from "./rawCell";

/** A workbook as it was found, by Excel or in a file, before anyone has made sense of it. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
}

export interface RawSheet {
  readonly name: string;
  /** By A1 address; blank cells are absent. */
  readonly cells: ReadonlyMap<string, RawCellContent>;
  readonly hidden: boolean;
  /** A chart sheet, a dialog or an old macro module: it has no cells. */
  readonly withoutGrid?: true;
  /** Excel's own id of the sheet, which stays when it is renamed; a file has none. */
  readonly id?: string;
  /** Absent where it was not read, as the two below. */
  readonly isProtected?: boolean;
  readonly rules?: readonly RawRule[];
  /** Names of the charts on it. */
  readonly charts?: readonly string[];
}

/** An input rule (data validation) as it was found. */
export interface RawRule {
  /** A1 ranges. */
  readonly ranges: readonly string[];
  /** "list", "decimal", "whole", "date", "textLength", or what else Excel knows. */
  readonly kind: string;
  /** The list's source, or the limits; without "=". */
  readonly formulas: readonly string[];
}

export interface RawCellContent {
  /** Texts are clean (`textRule.ts`). */
  readonly value: RawCell;
  /** As in the file, without "="; null when the cell has none. */
  readonly formula: string | null;
  /** Entered as an array formula. */
  readonly isArray: boolean;
  /** The number is shown as a date: days since 1899-12-30. Only a file says so. */
  readonly isDate?: true;
  /** It has a formula, but the program that saved the file did not compute it. */
  readonly isUncomputed?: true;
}

export interface RawName {
  readonly name: string;
  /** Name of the sheet that it belongs to; null for the workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
}
