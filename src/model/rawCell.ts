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

/** What stands in a cell: nothing, a number, text, TRUE or FALSE, or an error value. */
export type RawCell = null | number | string | boolean | CellError;

/** Whatever came out of a file may be asked: an object with another `error` is none. */
export function isCellError(cell: unknown): cell is CellError {
  if (typeof cell !== "object" || cell === null || !("error" in cell)) return false;
  return cellErrors.some((error) => error === cell.error);
}

/** Blank is nothing at all or an empty string (a formula `=""`, a lone apostrophe); blanks are text. */
export function isBlank(cell: RawCell): cell is null | "" {
  return cell === null || cell === "";
}

/** The text as a worksheet's TRIM leaves it: only plain spaces go, and several become one. */
export function trimSpaces(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** Whether two cells hold the same value; numbers to the 15 digits that a spreadsheet keeps. */
export function sameCell(a: RawCell, b: RawCell): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return a === b || (isBlank(a) && isBlank(b));
}

/** The cell as a person would read it, for messages. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}
