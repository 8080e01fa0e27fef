/** The workbook's sheets in order; "areas" stands for one sheet per area. */
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

/**
 * A sheet that every workbook has exactly once. The previous round's sheet exists only after an
 * import.
 */
export type FixedSheet = Exclude<SheetKey, "areas" | "Previous">;

/** In the workbook's order. */
export const fixedSheets: readonly FixedSheet[] = sheetKeys.filter(
  (key) => key !== "areas" && key !== "Previous",
);
