import { wordTranslator } from "../i18n/wordTranslator";
import { languages, type Language } from "../model/language";
import { fixedSheets } from "./sheetKeys";
import { fixedSheetName } from "./sheetNames";
import { questionColumns } from "./sheets/areas/layout";

/**
 * The language of a workbook that has lost the sheets that say it: the one of whose names of sheets
 * and headers more are among `words`. Null where none is ahead.
 */
export function languageOfWords(words: ReadonlySet<unknown>): Language | null {
  const [first, second] = languages
    .map((language) => ({ language, count: ownWords(language).filter((w) => words.has(w)).length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}

function ownWords(language: Language): string[] {
  const t = wordTranslator(language);
  return [
    ...fixedSheets.map((key) => fixedSheetName(key, t)),
    ...questionColumns.map((column) => t(`question.${column}`)),
  ];
}
