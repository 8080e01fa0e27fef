/** The statuses of an area in the fact check. */
export const factCheckStatuses = ["notChecked", "confirmed", "confirmedWithRemark"] as const;
