import type { Book } from "./book";

const longest = 31;

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
