import type { Language } from "./language";

/** What stands between the whole and the decimals of a number, as people write it. */
export function decimalSign(language: Language): "," | "." {
  return language === "en" ? "." : ",";
}

/** A number with all its decimals, as people write it. */
export function writtenNumber(number: number, language: Language): string {
  return String(number).replace(".", decimalSign(language));
}
