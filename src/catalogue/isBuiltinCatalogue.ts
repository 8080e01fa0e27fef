import { allQuestions, type Catalogue } from "../model/catalogue";
import { languages } from "../model/language";
import { builtinCatalogue, builtinCatalogueId } from "./builtinCatalogue";

/**
 * Whether a catalogue asks questions in our wording. The id alone is not enough: a user who loads
 * the official wording may reuse it.
 */
export function isBuiltinCatalogue(catalogue: Catalogue): boolean {
  if (catalogue.id !== builtinCatalogueId) return false;
  const texts = new Set(allQuestions(catalogue).map(({ text }) => text));
  return languages.some((language) =>
    allQuestions(builtinCatalogue(language)).some(({ text }) => texts.has(text)),
  );
}
