import type { Language } from "../model/language";
import type { texts as nb } from "./texts/nb/forPane";
import { translate, type KeyOf, type Translate } from "./translate";

export type PaneKey = KeyOf<typeof nb>;
export type TranslatePane = Translate<PaneKey>;

/**
 * Loads the pane's texts for one language, since the others are not needed at the start. Returns
 * null if they cannot be loaded.
 */
export async function loadPaneTexts(language: Language): Promise<TranslatePane | null> {
  return loaders[language]().then(
    ({ texts }) => translate(texts, language),
    () => null,
  );
}

const loaders = {
  nb: async () => import("./texts/nb/forPane"),
  en: async () => import("./texts/en/forPane"),
} as const;
