import { cellText, isCellError, type RawCell } from "../model/rawCell";

/**
 * The input that makes Excel store a value unchanged. Unless the cell is formatted as text, a text
 * that Excel would interpret gets an apostrophe: "1.1.1" and "3/4" (dates), "=" (a formula).
 */
export function cellInput(value: RawCell, isTextCell: boolean): string | number | boolean {
  if (value === null) return "";
  if (isTextCell) return cellText(value);
  if (isCellError(value)) return value.error;
  return typeof value === "string" && isMisread(value) ? `'${value}` : value;
}

/** The number format that makes Excel store every entry as text. */
export const textFormat = "@";

/** Words that Excel reads as a boolean in some language. */
const truths = /^\s*(true|false|sann|usann|sant|falskt|falsk|sand)\s*$/i;

function isMisread(text: string): boolean {
  return /^[=+\-@'#]|\d/.test(text) || truths.test(text);
}
