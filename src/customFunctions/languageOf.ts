import { isLanguage, languages, type Language } from "../model/language";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import { excelError } from "./excelError";
import { hostLanguage } from "./host";

/**
 * The language named by an argument; blank means Excel's own.
 * @throws Excel's error for an unsupported language
 */
export function languageOf(cell: RawCell): Language {
  if (isBlank(cell)) return hostLanguage();
  const given = cellText(cell).toLowerCase();
  if (isLanguage(given)) return given;
  const allowed = languages.join(", ");
  throw excelError("invalidValue", "function.language", { value: cell, allowed });
}
