import type { Language } from "./language";

/** The decimal separator used in the language. */
export function decimalSign(language: Language): "," | "." {
  return language === "en" ? "." : ",";
}

/** A number with all its decimals, in the language's notation. */
export function writtenNumber(number: number, language: Language): string {
  return String(number).replace(".", decimalSign(language));
}
