import type { Language } from "../model/language";
import type { texts as nb } from "./texts/nb/forPane";
import { translate, type KeyOf, type Translate } from "./translate";

export type PaneKey = KeyOf<typeof nb>;
export type TranslatePane = Translate<PaneKey>;

/**
 * Fetches what the pane says in a language: only the person's own is needed to begin. Null where it
 * cannot be fetched.
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
