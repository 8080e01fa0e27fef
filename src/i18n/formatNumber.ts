import type { Language } from "../model/language";

/** How each language writes numbers and dates. */
export const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

const formats = new Map<string, Intl.NumberFormat>();

/** The number with so many decimals, as people write it. */
export function formatNumber(value: number, language: Language, decimals: 0 | 1 | 2 = 0): string {
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

/** Before a percent sign; English has nothing there. */
const percentSpace: Readonly<Record<Language, string>> = { nb: "\u00A0", en: "" };

/** A share 0–1 in whole per cent. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(100 * share, language)}${percentSpace[language]}%`;
}
