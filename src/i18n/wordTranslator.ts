import { words as en } from "./texts/en/words";
import { words as nb } from "./texts/nb/words";
import { translators, type KeyOf, type Translate } from "./translate";

export type WordKey = KeyOf<typeof nb>;
export type TranslateWord = Translate<WordKey>;

/** The words by which a workbook's cells are read and written. */
export const wordTranslator = translators({ nb, en });
