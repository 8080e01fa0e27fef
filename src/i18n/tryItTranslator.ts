import { words as enWords } from "./texts/en/words";
import { tryit as enTryit } from "./texts/en/tryit";
import { words as nbWords } from "./texts/nb/words";
import { tryit as nbTryit } from "./texts/nb/tryit";
import { translators, type KeyOf, type Translate } from "./translate";

const nb = { ...nbWords, ...nbTryit };
const en = { ...enWords, ...enTryit };

export type TryItKey = KeyOf<typeof nb>;
export type TranslateTryIt = Translate<TryItKey>;

/** The try-it page. */
export const tryItTranslator = translators({ nb, en });
