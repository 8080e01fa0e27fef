/** Languages of the workbook and the interface, as BCP 47 primary tags. */
export const languages = ["nb", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The supported language for a tag such as "nb-NO": Bokmål for any Norwegian, otherwise English.
 */
export function languageOfTag(tag: string | null | undefined): Language {
  return /^(?:nb|nn|no)\b/i.test(tag ?? "") ? "nb" : "en";
}
