import type { Language } from "../model/language";

type Texts = Readonly<Record<string, string>>;

/** Where each language has the same keys. */
type InEveryLanguage<Of extends Texts> = Readonly<Record<Language, Of>>;

type Plural<Key> = Key extends `${infer Base}_one` ? Base : never;

/** The keys of some texts; a text with a plural goes by its base and takes the parameter `count`. */
export type KeyOf<Of> = (keyof Of & string) | Plural<keyof Of>;

export type TextParameters = Readonly<Record<string, string | number>>;

/** The text of a key in the translator's language, with {{parameters}} filled in. */
export interface Translate<Key extends string> {
  (key: Key, parameters?: TextParameters): string;
  /** The text of what may be no key; null then. */
  readonly find: (key: string, parameters?: TextParameters) => string | null;
}

/** What translates to the language that the texts are in. */
export function translate<Of extends Texts>(texts: Of, language: Language): Translate<KeyOf<Of>> {
  const plurals = new Intl.PluralRules(language);
  const own = (key: string): string | undefined =>
    Object.hasOwn(texts, key) ? texts[key] : undefined;
  const find = (key: string, parameters?: TextParameters): string | null => {
    const text = own(key) ?? own(`${key}_${plurals.select(Number(parameters?.count))}`);
    if (text === undefined) return null;
    return parameters ? filled(text, parameters) : text;
  };
  const required = (key: string, parameters?: TextParameters): string => {
    const text = find(key, parameters);
    if (text === null) throw new Error(`no text for ${key} in ${language}`);
    return text;
  };
  return Object.assign(required, { find });
}

/** A translator of each language, made when it is first needed. */
export function translators<Of extends Texts>(
  texts: InEveryLanguage<Of>,
): (language: Language) => Translate<KeyOf<Of>> {
  const known = new Map<Language, Translate<KeyOf<Of>>>();
  return (language) => {
    const made = known.get(language) ?? translate(texts[language], language);
    known.set(language, made);
    return made;
  };
}

/** Texts go into cells and terminals, never into HTML as it is, so nothing is escaped here. */
function filled(text: string, parameters: TextParameters): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(parameters[name] ?? ""));
}
