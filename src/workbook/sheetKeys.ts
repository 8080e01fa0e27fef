import type { Inputs } from "../model/inputs";

/** The workbook's sheets in order; "areas" stands for one sheet per area. */
export const sheetKeys = [
  "Overview",
  "Accounts",
  "Verdict",
  "areas",
  "Findings",
  "Actions",
  "Interviews",
  "Documents",
  "Guide",
  "Comparison",
  "Previous",
  "SelfAssessment",
  "Agreement",
  "Method",
  "Checks",
  "Catalogue",
  "Calculation",
] as const;

export type SheetKey = (typeof sheetKeys)[number];

/**
 * Sheets that exist only after something was brought in, and the input field that holds it. The
 * field is null without.
 */
export const optionalSheets = {
  Accounts: "accounts",
  Previous: "previous",
  SelfAssessment: "selfAssessment",
  Agreement: "agreement",
} as const satisfies Partial<Record<SheetKey, keyof Inputs>>;

export type OptionalSheet = keyof typeof optionalSheets;

/** A sheet that every workbook has exactly once. */
export type FixedSheet = Exclude<SheetKey, "areas" | OptionalSheet>;

export function isOptional(key: SheetKey): key is OptionalSheet {
  return Object.hasOwn(optionalSheets, key);
}

/** In the workbook's order. */
export const fixedSheets: readonly FixedSheet[] = sheetKeys.filter(
  (key) => key !== "areas" && !isOptional(key),
);

/** Every sheet but the areas', in the workbook's order. */
export const namedSheets: readonly (FixedSheet | OptionalSheet)[] = sheetKeys.filter(
  (key) => key !== "areas",
);
