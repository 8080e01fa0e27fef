/** The longest text that a cell can hold, in UTF-16 units, as Excel counts. */
export const cellTextLimit = 32_767;

/**
 * Control characters other than tab and line feed, lone surrogates (\p{Cs} in a `u` pattern matches
 * only those), and the two code points that XML, and thus a workbook, cannot hold.
 */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const allForbidden = new RegExp(forbidden.source, "gu");

export interface ForbiddenCharacter {
  /** As "U+0007". */
  readonly character: string;
  /** 1-based, in UTF-16 units. */
  readonly position: number;
}

/** Converts all line ends to line feeds. */
export function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The first character that a cell cannot hold, or null. */
export function findForbidden(text: string): ForbiddenCharacter | null {
  const index = text.search(forbidden);
  if (index < 0) return null;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  return { character: `U+${code}`, position: index + 1 };
}

/** Replaces every character that a cell cannot hold with U+FFFD, so the text is safe to show. */
export function replaceForbidden(text: string): string {
  return text.replace(allForbidden, "\uFFFD");
}

/**
 * Cleans pasted text for a cell: the soft line breaks of Word and PowerPoint (U+000B) become line
 * feeds, and characters that a cell cannot hold are removed.
 */
export function cleanText(text: string): string {
  if (!forbidden.test(text)) return text;
  return text.replace(/\r\n?|[\v\f\u0085]/g, "\n").replace(allForbidden, "");
}
