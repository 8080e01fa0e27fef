/** Text that a cell can hold, in UTF-16 units, as Excel counts them. */
export const cellTextLimit = 32_767;

/**
 * Control characters other than tab and line feed, lone surrogates (all that \p{Cs} matches in a
 * pattern by code points), and the two code points that XML, and so a workbook, cannot hold.
 */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const allForbidden = new RegExp(forbidden.source, "gu");

export interface ForbiddenCharacter {
  /** As "U+0007". */
  readonly character: string;
  /** 1-based, in UTF-16 units. */
  readonly position: number;
}

/** The text with every line end as a line feed. */
export function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The first character that no cell may hold, or null. */
export function findForbidden(text: string): ForbiddenCharacter | null {
  const index = text.search(forbidden);
  if (index < 0) return null;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  return { character: `U+${code}`, position: index + 1 };
}

/** The text with � for each character that no cell may hold, so that it is safe to show. */
export function replaceForbidden(text: string): string {
  return text.replace(allForbidden, "\uFFFD");
}

/**
 * The text as a cell of ours holds it, when it comes from where people paste anything: soft line
 * breaks of Word and PowerPoint (U+000B) are line feeds like all others, and what no cell may hold
 * is left out.
 */
export function cleanText(text: string): string {
  if (!forbidden.test(text)) return text;
  return text.replace(/\r\n?|[\v\f\u0085]/g, "\n").replace(allForbidden, "");
}
