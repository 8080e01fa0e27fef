/** Facts about the workbook on the method sheet, in the order of their rows. */
export const metaFields = [
  "layout",
  "language",
  "catalogueId",
  "catalogueVersion",
  "catalogueName",
  "profileId",
  "profileVersion",
  "label",
] as const;

export type MetaField = (typeof metaFields)[number];

/** The first row of each part of the method sheet, 1-based. */
export const methodLayout = {
  weights: 22,
  anchors: 30,
  rules: 52,
  findings: 61,
  meta: 69,
} as const;
