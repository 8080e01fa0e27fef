import { wordTranslator } from "../../../i18n/wordTranslator";
import { factCheckStatuses, factCheckStatusIn } from "../../../model/factCheck";
import type { FactCheck } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import type { RawCell } from "../../../model/rawCell";

/**
 * The status that a cell's word stands for in the workbook's language, or else its raw value.
 * Ignores case, as Excel does.
 */
export function statusOfWord(cell: RawCell, language: Language): RawCell {
  if (typeof cell !== "string") return cell;
  const t = wordTranslator(language);
  const text = cell.toLowerCase();
  return factCheckStatuses.find((key) => t(`factCheckState.${key}`).toLowerCase() === text) ?? cell;
}

/** A fact check as its cells hold it, with the status as a word. */
export function factCheckCells(given: FactCheck, language: Language): FactCheck {
  const status = factCheckStatusIn(given.status);
  if (status === null) return given;
  return { ...given, status: wordTranslator(language)(`factCheckState.${status}`) };
}
