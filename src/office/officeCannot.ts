/**
 * What Office.js cannot set and a file can; nothing else may differ between a workbook that was
 * rendered in Excel and one that was written as a file.
 *
 * - `language`: of the document.
 * - `alternativeText`: of charts.
 * - `growingRowHeights`: Excel fits rows that grow to its own fonts, and a set height would not grow.
 * - `cachedValues`: Excel calculates by itself.
 */
export const officeCannot = [
  "language",
  "alternativeText",
  "growingRowHeights",
  "cachedValues",
] as const;
