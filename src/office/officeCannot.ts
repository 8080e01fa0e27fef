/**
 * What a file can have and Office.js cannot set; a workbook rendered in Excel must not differ from
 * a file in anything else.
 * - `language`: the document's language.
 * - `alternativeText`: of charts.
 * - `growingRowHeights`: Excel fits growing rows to its own fonts; a fixed height would not grow.
 * - `cachedValues`: Excel calculates by itself.
 */
export const officeCannot = [
  "language",
  "alternativeText",
  "growingRowHeights",
  "cachedValues",
] as const;
