import { quoteSheetName } from "../workbook/a1";
import type { Book } from "./book";

const longest = 31;

/**
 * The name as Excel spells it in formulas and addresses: in apostrophes only where it must be, so letters
 * beyond a to z have none.
 */
export function spelledSheetName(name: string): string {
  const isForeignWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && /\P{ASCII}/u.test(name);
  return isForeignWord ? name : quoteSheetName(name);
}

/** Why a sheet cannot be called so; null if it can. "taken" when another one is. */
export function sheetNameFault(book: Book, name: string, except = ""): string | null {
  if (name === "") return "a sheet's name cannot be empty";
  if (name.length > longest) return `a sheet's name has at most ${longest} characters: ${name}`;
  if (/[:\\/?*[\]]/.test(name)) return `a sheet's name has none of : \\ / ? * [ ]: ${name}`;
  if (name.startsWith("'") || name.endsWith("'")) {
    return `a sheet's name neither begins nor ends with an apostrophe: ${name}`;
  }
  if (name.toLowerCase() === "history") return "the name History is reserved";
  const other = book.findSheet(name);
  return other && other.key !== except ? "taken" : null;
}
