import type { Language } from "../../model/language";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { languageOfWords } from "../languageOfWords";

/** The language that the names of the sheets and the headers on them are in; null where they do not say. */
export function languageOfSheets({ sheets }: RawWorkbook): Language | null {
  const words = sheets.flatMap(({ name, cells }) => [
    name,
    ...[...cells.values()].map(({ value }) => value),
  ]);
  return languageOfWords(new Set(words));
}
