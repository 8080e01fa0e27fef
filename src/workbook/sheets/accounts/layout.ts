/** A workbook has this sheet only if it is a self-assessment for the municipality to fill in. */
export const accountsSheetKey = "Accounts";

export const accountColumns = ["id", "criterion", "description", "evidence"] as const;

export type AccountColumn = (typeof accountColumns)[number];
