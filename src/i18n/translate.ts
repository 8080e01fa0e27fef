import type { Language } from "../model/language";

type Texts = Readonly<Record<string, string>>;

/** Texts with the same keys in every language. */
type InEveryLanguage<Of extends Texts> = Readonly<Record<Language, Of>>;

type Plural<Key> = Key extends `${infer Base}_one` ? Base : never;

/**
 * The keys of some texts. A text with plural forms is used by its base key, with the parameter
 * `count`.
 */
export type KeyOf<Of> = (keyof Of & string) | Plural<keyof Of>;

export type TextParameters = Readonly<Record<string, string | number>>;

/** Returns the text for a key, with {{parameters}} filled in. */
export interface Translate<Key extends string> {
  (key: Key, parameters?: TextParameters): string;
  /** Returns the text for a key that may not exist; null if it does not. */
  readonly find: (key: string, parameters?: TextParameters) => string | null;
}

/**
 * Creates a translator for texts in the given language.
 * @throws if a key has no text
 */
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

/** Returns a translator per language, created on first use. */
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

/** Not escaped: texts go into cells and terminals, never into HTML. */
function filled(text: string, parameters: TextParameters): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(parameters[name] ?? ""));
}
