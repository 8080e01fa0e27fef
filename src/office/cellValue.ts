import { cellErrors, type RawCell } from "../model/rawCell";
import { cleanText } from "../model/textRule";
import type { RawCellContent } from "../model/rawWorkbook";

/** A cell's value, from `values` and `valueTypes` of a Range. */
function readValue(value: unknown, type: string): RawCell {
  if (type === "Error") {
    return { error: cellErrors.find((known) => known === value) ?? "#VALUE!" };
  }
  if (type === "Empty") return null;
  if (typeof value === "string") return cleanText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The value with the cell's formula; null for a blank cell. */
export function readContent(value: unknown, type: string, formula: unknown): RawCellContent | null {
  const read = readValue(value, type);
  // For a text that starts with "=", Excel returns the text itself as the formula; a real formula
  // never evaluates to its own text.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { value: read, formula: formula.slice(1), isArray: false };
  return read === null || read === "" ? null : { value: read, formula: null, isArray: false };
}
