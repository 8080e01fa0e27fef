import type { CellWrite } from "../app/ports";
import { cellText, isBlank, sameCell } from "../model/rawCell";
import type { RawCellContent } from "../model/rawWorkbook";
import { cellInput } from "./cellInput";

/** A cell to write; what is put back may be a formula, without "=". */
export interface Put extends CellWrite {
  readonly formula?: string;
}

export function putInput({ value, formula, isText }: Put): string | number | boolean {
  return formula === undefined ? cellInput(value, isText) : `=${formula}`;
}

/** What Excel tells of the cell once it is written; null for a blank one. */
export function putContent({ value, formula, isText }: Put): RawCellContent | null {
  if (formula === undefined && isBlank(value)) return null;
  const told = isText && formula === undefined ? cellText(value) : value;
  return { value: told, formula: formula ?? null, isArray: false };
}

/** The same formula, or the same value without one. */
export function sameContent(one: RawCellContent | null, other: RawCellContent | null): boolean {
  const [formula, otherFormula] = [one?.formula ?? null, other?.formula ?? null];
  if (formula !== null || otherFormula !== null) return formula === otherFormula;
  return sameCell(one?.value ?? null, other?.value ?? null);
}
