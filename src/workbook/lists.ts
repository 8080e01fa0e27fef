/** What a reviewer can say of an area. */
export const signOffStatuses = ["open", "approved", "approvedWithNotes"] as const;

/** How far a measure of the action plan has come. */
export const actionStatuses = ["planned", "started", "done", "dropped"] as const;
