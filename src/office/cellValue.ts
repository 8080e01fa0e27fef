import { cellErrors, type RawCell } from "../model/rawCell";
import { cleanText } from "../model/textRule";
import type { RawCellContent } from "../model/rawWorkbook";

/** What Excel tells of one cell: value and kind of value as `Range` has them. */
function readValue(value: unknown, type: string): RawCell {
  if (type === "Error") {
    return { error: cellErrors.find((known) => known === value) ?? "#VALUE!" };
  }
  if (type === "Empty") return null;
  if (typeof value === "string") return cleanText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The same with the cell's formula; null for a blank cell. */
export function readContent(value: unknown, type: string, formula: unknown): RawCellContent | null {
  const read = readValue(value, type);
  // A text that begins with "=" is its own formula; no formula results in its own text.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { value: read, formula: formula.slice(1), isArray: false };
  return read === null || read === "" ? null : { value: read, formula: null, isArray: false };
}
