import { allQuestions, type Catalogue } from "../model/catalogue";
import { languages } from "../model/language";
import { builtinCatalogue, builtinCatalogueId } from "./builtinCatalogue";

/**
 * Whether questions of a catalogue are asked in our words. Its id alone does not tell: whoever loads
 * the official wording may give it the same.
 */
export function isBuiltinCatalogue(catalogue: Catalogue): boolean {
  if (catalogue.id !== builtinCatalogueId) return false;
  const texts = new Set(allQuestions(catalogue).map(({ text }) => text));
  return languages.some((language) =>
    allQuestions(builtinCatalogue(language)).some(({ text }) => texts.has(text)),
  );
}
