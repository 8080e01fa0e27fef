/** What the param `expected` of "wrongType" can be. */
export const expectedTypes = ["text", "number", "object", "list", "cell"] as const;

export type ExpectedType = (typeof expectedTypes)[number];
