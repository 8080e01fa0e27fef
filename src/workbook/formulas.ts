import { decimalSign } from "../model/decimalSign";
import type { Language } from "../model/language";
import { figureNudge } from "../model/rounding";
import { nudgeBelow } from "../model/sixDecimals";

/** A text literal. Excel allows 255 characters in one; `checkLimits` checks that. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A formula for a number with one decimal as text, the same in every locale. FIXED uses the
 * reader's decimal separator, so SUBSTITUTE corrects it. TEXT will not do: its format codes differ
 * by language.
 */
export function decimalText(number: string, language: Language): string {
  const separator = decimalSign(language);
  const other = separator === "," ? "." : ",";
  return `SUBSTITUTE(FIXED(ROUND(${number},1),1,TRUE),${quoteText(other)},${quoteText(separator)})`;
}

/** Like `decimalText`, with a plus sign before positive numbers. */
export function signedText(number: string, language: Language): string {
  return `IF(ROUND(${number},1)>0,"+","")&${decimalText(number, language)}`;
}

/**
 * A formula for a whole number as text; joining with an empty text adds no separator in any locale.
 */
export function wholeText(number: string): string {
  return `ROUND(${number},0)&""`;
}

/**
 * Rounds points from 0 up to, but not including, `limit` to six decimals, as `model/sixDecimals.ts`
 * does.
 */
export function sixDecimalsOf(points: string, limit: number): string {
  return `ROUND(${points}+${String(nudgeBelow(limit)).toUpperCase()},6)`;
}

/** Rounds a figure computed from points to six decimals, as `roundFigure` does. */
export function figureOf(figure: string): string {
  return `ROUND(${figure}*${figureNudge},6)`;
}

/** Whether a number is at least 0 when rounded to six decimals. */
export function isFromZero(number: string): string {
  return `${number}>-5E-7`;
}

/** Picks the word at a 1-based position in a list. */
export function chosen(number: string, words: readonly string[]): string {
  return `CHOOSE(${number},${words.join(",")})`;
}

/**
 * A formula for a sentence: a text with {{names}} and a formula for each name.
 * @throws if one is missing
 */
export function sentence(text: string, parts: Readonly<Record<string, string>>): string {
  const pieces = text.split(/\{\{(\w+)\}\}/).map((piece, index) => {
    if (index % 2 === 0) return piece === "" ? null : quoteText(piece);
    const part = parts[piece];
    if (part === undefined) throw new Error(`no formula for {{${piece}}} in "${text}"`);
    return part;
  });
  return pieces.filter((piece) => piece !== null).join("&");
}
