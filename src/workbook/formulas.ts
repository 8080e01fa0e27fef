import { decimalSign } from "../model/decimalSign";
import type { Language } from "../model/language";
import { figureNudge } from "../model/rounding";
import { nudgeBelow } from "../model/sixDecimals";

/** A text literal of a formula. Excel allows 255 characters in one. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number as text in a sentence, with one decimal, the same in every locale: FIXED follows the
 * reader's locale, so its separator is put right afterwards (TEXT's codes differ by language).
 */
export function decimalText(number: string, language: Language): string {
  const separator = decimalSign(language);
  const other = separator === "," ? "." : ",";
  return `SUBSTITUTE(FIXED(ROUND(${number},1),1,TRUE),${quoteText(other)},${quoteText(separator)})`;
}

/** The same with a plus sign before positive numbers. */
export function signedText(number: string, language: Language): string {
  return `IF(ROUND(${number},1)>0,"+","")&${decimalText(number, language)}`;
}

/** A whole number as text; joined to an empty text it has no separator in any locale. */
export function wholeText(number: string): string {
  return `ROUND(${number},0)&""`;
}

/** Points of at least 0 and below `limit` to six decimals, as `model/sixDecimals.ts` rounds them. */
export function sixDecimalsOf(points: string, limit: number): string {
  return `ROUND(${points}+${String(nudgeBelow(limit)).toUpperCase()},6)`;
}

/** A figure computed from points to six decimals, as `roundFigure` rounds it. */
export function figureOf(figure: string): string {
  return `ROUND(${figure}*${figureNudge},6)`;
}

/** Whether a number is at least 0 by six decimals. */
export function isFromZero(number: string): string {
  return `${number}>-5E-7`;
}

/** The word of a list that a number stands for. */
export function chosen(number: string, words: readonly string[]): string {
  return `CHOOSE(${number},${words.join(",")})`;
}

/** A sentence from a text with {{names}} and a formula for each name. */
export function sentence(text: string, parts: Readonly<Record<string, string>>): string {
  const pieces = text.split(/\{\{(\w+)\}\}/).map((piece, index) => {
    if (index % 2 === 0) return piece === "" ? null : quoteText(piece);
    const part = parts[piece];
    if (part === undefined) throw new Error(`no formula for {{${piece}}} in "${text}"`);
    return part;
  });
  return pieces.filter((piece) => piece !== null).join("&");
}
