/** The statuses of an area in the fact check. */
export const factCheckStatuses = ["notChecked", "confirmed", "confirmedWithRemark"] as const;

/** The progress of a measure in the action plan. */
export const actionStatuses = ["planned", "started", "done", "dropped"] as const;
