/** The error values that a cell can hold, as Excel writes them. */
export const cellErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
] as const;

export type CellErrorText = (typeof cellErrors)[number];

export interface CellError {
  readonly error: CellErrorText;
}

/** The value of a cell: blank, a number, text, a boolean or an error. */
export type RawCell = null | number | string | boolean | CellError;

/** Accepts any value; an object whose `error` is unknown is not a cell error. */
export function isCellError(cell: unknown): cell is CellError {
  if (typeof cell !== "object" || cell === null || !("error" in cell)) return false;
  return cellErrors.some((error) => error === cell.error);
}

/** Blank means null or an empty string (a formula `=""`, a lone apostrophe). Spaces are text. */
export function isBlank(cell: RawCell): cell is null | "" {
  return cell === null || cell === "";
}

/** Trims as the worksheet function TRIM does: only plain spaces, and runs become one. */
export function trimSpaces(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/**
 * Whether two cells hold the same value; numbers are compared to the 15 digits that a spreadsheet
 * keeps.
 */
export function sameCell(a: RawCell, b: RawCell): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return a === b || (isBlank(a) && isBlank(b));
}

/** The cell as text for messages. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}
