/** The workbook's sheets in its order; "areas" are those of the areas. */
export const sheetKeys = [
  "Overview",
  "areas",
  "Findings",
  "Actions",
  "Interviews",
  "Guide",
  "Comparison",
  "Previous",
  "Method",
  "Checks",
  "Catalogue",
  "Calculation",
] as const;

export type SheetKey = (typeof sheetKeys)[number];

/** A sheet that every workbook has once: the previous round's it has only where one was brought in. */
export type FixedSheet = Exclude<SheetKey, "areas" | "Previous">;

export const fixedSheets: readonly FixedSheet[] = sheetKeys.filter(
  (key) => key !== "areas" && key !== "Previous",
);
