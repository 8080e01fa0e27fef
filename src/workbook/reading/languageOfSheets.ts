import { wordTranslator } from "../../i18n/wordTranslator";
import { questionStates } from "../../model/assessment";
import { languages, type Language } from "../../model/language";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { fixedSheets } from "../sheetKeys";
import { fixedSheetName } from "../sheetNames";
import { questionColumns } from "../sheets/areas/layout";

/** The language of a list of words for the states; null if it is none of ours. */
export function languageOfStates(words: readonly unknown[]): Language | null {
  const isIn = (language: Language) => {
    const t = wordTranslator(language);
    return questionStates.every((state, index) => words[index] === t(`state.${state}`));
  };
  return languages.find(isIn) ?? null;
}

/** The language of a workbook's sheet names and headers; null if they do not tell. */
export function languageOfSheets({ sheets }: RawWorkbook): Language | null {
  const words = sheets.flatMap(({ name, cells }) => [
    name,
    ...[...cells.values()].map(({ value }) => value),
  ]);
  return languageOfWords(new Set(words));
}

/**
 * The language with the most sheet names and headers among `words`, for a workbook that lost the
 * sheets that record it. Null on a tie.
 */
function languageOfWords(words: ReadonlySet<unknown>): Language | null {
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
