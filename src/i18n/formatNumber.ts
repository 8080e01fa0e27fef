import type { Language } from "../model/language";

/** The locale for numbers and dates. */
export const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

const formats = new Map<string, Intl.NumberFormat>();

/** The number with a fixed number of decimals, in the language's notation. */
export function formatNumber(
  value: number,
  language: Language,
  decimals: 0 | 1 | 2 | 3 = 0,
): string {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  const format =
    known ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals === 2 ? 0 : decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(key, format);
  return format.format(value);
}

/** The space before a percent sign; English has none. */
const percentSpace: Readonly<Record<Language, string>> = { nb: "\u00A0", en: "" };

/** Formats a share (0–1) as a whole percentage. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(100 * share, language)}${percentSpace[language]}%`;
}
