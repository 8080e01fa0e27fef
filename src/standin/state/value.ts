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

/** A cell's value: nothing, a number, a text, a boolean or an error value. */
export type CellValue = null | number | string | boolean | { readonly error: CellErrorText };

/**
 * Also for arguments and results of functions: an object with any other `error` is not a cell
 * error.
 */
export function isCellError(value: unknown): value is { readonly error: CellErrorText } {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  return cellErrors.some((error) => error === value.error);
}

/** The value as displayed in a cell without a number format. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
