/** Languages of the workbook and of the interface, as BCP 47 primary tags. */
export const languages = ["nb", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** What we speak of a language tag such as "nb-NO": bokmål for all Norwegian, else English. */
export function languageOfTag(tag: string | null | undefined): Language {
  return /^(?:nb|nn|no)\b/i.test(tag ?? "") ? "nb" : "en";
}
