import { words as en } from "./texts/en/words";
import { words as nb } from "./texts/nb/words";
import { translators, type KeyOf, type Translate } from "./translate";

export type WordKey = KeyOf<typeof nb>;
export type TranslateWord = Translate<WordKey>;

/** Words used to read and write a workbook's cells. */
export const wordTranslator = translators({ nb, en });
