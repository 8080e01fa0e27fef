import type { Language } from "../model/language";
import { en } from "./texts/en";
import { nb } from "./texts/nb";

type Plural<Key> = Key extends `${infer Base}_one` ? Base : never;

/** A text's key; one with a plural goes by its base and takes the parameter `count`. */
export type TextKey = keyof typeof nb | Plural<keyof typeof nb>;

export type TextParameters = Readonly<Record<string, string | number>>;

/** The text of a key in the translator's language, with {{parameters}} filled in. */
export type Translate = (key: TextKey, parameters?: TextParameters) => string;

const texts: Readonly<Record<Language, Readonly<Record<keyof typeof nb, string>>>> = { nb, en };

const translators = new Map<Language, Translate>();

export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const own: Readonly<Record<string, string>> = texts[language];
  const plurals = new Intl.PluralRules(language);
  const translate: Translate = (key, parameters) => {
    const text = own[key] ?? own[`${key}_${plurals.select(Number(parameters?.count))}`];
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    return parameters ? filled(text, parameters) : text;
  };
  translators.set(language, translate);
  return translate;
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(nb, key);
}

/** Texts go into cells and terminals, never into HTML as it is, so nothing is escaped here. */
function filled(text: string, parameters: TextParameters): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(parameters[name] ?? ""));
}
