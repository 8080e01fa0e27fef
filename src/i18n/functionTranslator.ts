import { words as enWords } from "./texts/en/words";
import { functions as enFunctions } from "./texts/en/functions";
import { words as nbWords } from "./texts/nb/words";
import { functions as nbFunctions } from "./texts/nb/functions";
import { translators, type KeyOf } from "./translate";

const nb = { ...nbWords, ...nbFunctions };
const en = { ...enWords, ...enFunctions };

export type FunctionKey = KeyOf<typeof nb>;

/** Texts of the custom functions. */
export const functionTranslator = translators({ nb, en });
