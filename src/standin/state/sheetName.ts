import type { LookUp } from "./lookUp";

const longest = 31;
/** Names that a formula would read as an address or a value. */
const likeAddress = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/**
 * The name as Excel writes it in formulas and addresses: in apostrophes only if needed. Words with
 * letters beyond a to z need none.
 */
export function spelledSheetName(name: string): string {
  const isForeignWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && /\P{ASCII}/u.test(name);
  const isWord = isForeignWord || (/^[A-Z_]\w*$/i.test(name) && !likeAddress.test(name));
  return isWord ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Why a sheet cannot have this name: "taken" if another one has it, else a message; null if it can.
 * `except` is the key of the sheet that is being renamed.
 */
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
