import type { LookUp } from "./lookUp";

const longest = 31;
/** What a formula would take for an address or a value. */
const likeAddress = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/**
 * The name as Excel spells it in formulas and addresses: in apostrophes only where it must be, so letters
 * beyond a to z have none.
 */
export function spelledSheetName(name: string): string {
  const isForeignWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && /\P{ASCII}/u.test(name);
  const isWord = isForeignWord || (/^[A-Z_]\w*$/i.test(name) && !likeAddress.test(name));
  return isWord ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Why a sheet cannot be called so; null if it can. "taken" when another one is. */
export function sheetNameFault(book: LookUp, name: string, except = ""): string | null {
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
