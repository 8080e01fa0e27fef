import type { Language } from "./language";

/** What stands between the whole and the decimals of a number, as people write it. */
export function decimalSign(language: Language): "," | "." {
  return language === "en" ? "." : ",";
}
