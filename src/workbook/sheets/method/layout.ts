/** What the method sheet says about this workbook, in order of its rows. */
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

/** First rows of the method sheet's parts. */
export const methodLayout = {
  weights: 22,
  anchors: 30,
  rules: 52,
  findings: 61,
  meta: 69,
} as const;
