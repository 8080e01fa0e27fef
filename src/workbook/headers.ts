import { wordTranslator, type TranslateWord } from "../i18n/wordTranslator";
import { languages, type Language } from "../model/language";

/** The texts of a table's headers, or of a form's labels, in each of our languages. */
export interface Headers<Key extends string> {
  /** In the order of the plan. */
  readonly keys: readonly Key[];
  /** The key of the column or field with this header; null for any other text. */
  readonly keyOf: (text: string) => Key | null;
  /** The header in one language, for messages. */
  readonly textOf: (key: Key, language: Language) => string;
}

/**
 * `former` lists earlier texts, so that older workbooks can still be read: when you change the text
 * of a header or label, add the old one there.
 */
export function headers<Key extends string>(
  keys: readonly Key[],
  wordOf: (key: Key, t: TranslateWord) => string,
  former?: Readonly<Partial<Record<Key, readonly string[]>>>,
): Headers<Key> {
  const known = new Map([
    ...keys.flatMap((key) => (former?.[key] ?? []).map((text) => [headerText(text), key] as const)),
    ...languages.flatMap((language) =>
      keys.map((key) => [headerText(wordOf(key, wordTranslator(language))), key] as const),
    ),
  ]);
  return {
    keys,
    keyOf: (text) => known.get(headerText(text)) ?? null,
    textOf: (key, language) => wordOf(key, wordTranslator(language)),
  };
}

/** Normalizes a header for comparison: composed letters, and one space for any white space. */
function headerText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
