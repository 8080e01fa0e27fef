/** Languages of the workbook and of the interface, as BCP 47 primary tags. */
export const languages = ["nb", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
