import type { Language } from "../model/language";
import type { texts as nb } from "./texts/nb/forPane";
import { translate, type KeyOf, type Translate } from "./translate";

export type PaneKey = KeyOf<typeof nb>;
export type TranslatePane = Translate<PaneKey>;

/** Fetches what the pane says in a language: only the person's own is needed to begin. */
export async function loadPaneTexts(language: Language): Promise<TranslatePane> {
  const { texts } = await loaders[language]();
  return translate(texts, language);
}

const loaders = {
  nb: async () => import("./texts/nb/forPane"),
  en: async () => import("./texts/en/forPane"),
} as const;
