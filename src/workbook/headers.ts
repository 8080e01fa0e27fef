import { wordTranslator, type TranslateWord } from "../i18n/wordTranslator";
import { languages, type Language } from "../model/language";

/** What the columns of a table, or the lines of a form, are called in each of our languages. */
export interface Headers<Key extends string> {
  /** In the plan's order. */
  readonly keys: readonly Key[];
  /** Which one a text is the header of; null for any other text. */
  readonly keyOf: (text: string) => Key | null;
  /** The header in one language, as messages name the column. */
  readonly textOf: (key: Key, language: Language) => string;
}

/**
 * `former` is what a header was called before, so that older workbooks are read as ever: whoever changes
 * the text of a header or a label adds the former one there.
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

/** A header as it is compared: letters composed, blanks and line breaks of every sort as one space. */
function headerText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
