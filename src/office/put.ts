import type { CellWrite } from "../app/ports";
import { cellText, isBlank, sameCell } from "../model/rawCell";
import type { RawCellContent } from "../model/rawWorkbook";
import { cellInput } from "./cellInput";

/** A cell to write; `formula` (without "=") is for restoring. */
export interface Put extends CellWrite {
  readonly formula?: string;
}

export function putInput({ value, formula, isText }: Put): string | number | boolean {
  return formula === undefined ? cellInput(value, isText) : `=${formula}`;
}

/** The cell's content once it is written; null for a blank cell. */
export function putContent({ value, formula, isText }: Put): RawCellContent | null {
  if (formula === undefined && isBlank(value)) return null;
  const shown = isText && formula === undefined ? cellText(value) : value;
  return { value: shown, formula: formula ?? null, isArray: false };
}

/** Equal formulas, or equal values without a formula. */
export function sameContent(one: RawCellContent | null, other: RawCellContent | null): boolean {
  const [formula, otherFormula] = [one?.formula ?? null, other?.formula ?? null];
  if (formula !== null || otherFormula !== null) return formula === otherFormula;
  return sameCell(one?.value ?? null, other?.value ?? null);
}
