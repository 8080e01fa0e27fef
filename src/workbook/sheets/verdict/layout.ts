/** The header row of the sheet's lines, 1-based: the whole, then the areas. */
export const verdictHeaderRow = 5;

export const verdictColumns = ["part", "text", "words"] as const;

export type VerdictColumn = (typeof verdictColumns)[number];
