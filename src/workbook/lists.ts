/** The statuses that a reviewer can give an area. */
export const signOffStatuses = ["open", "approved", "approvedWithNotes"] as const;

/** The progress of a measure in the action plan. */
export const actionStatuses = ["planned", "started", "done", "dropped"] as const;
