import { cellText, isCellError, type RawCell } from "../model/rawCell";

/**
 * What Excel is given for a cell so that it keeps the value as it is. A text of a cell that is not
 * formatted as text gets an apostrophe where Excel would read it as something else: "1.1.1" as a
 * date, "3/4" as one too, "=" as a formula.
 */
export function cellInput(value: RawCell, isTextCell: boolean): string | number | boolean {
  if (value === null) return "";
  if (isTextCell) return cellText(value);
  if (isCellError(value)) return value.error;
  return typeof value === "string" && isMisread(value) ? `'${value}` : value;
}

/** What a cell's number format must be for Excel to take every entry as text. */
export const textFormat = "@";

/** Words that some language's Excel reads as a truth value. */
const truths = /^\s*(true|false|sann|usann|sant|falskt|falsk|sand)\s*$/i;

function isMisread(text: string): boolean {
  return /^[=+\-@'#]|\d/.test(text) || truths.test(text);
}
