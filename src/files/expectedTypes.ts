/** The values of the parameter `expected` of "wrongType". */
export const expectedTypes = ["text", "number", "object", "list", "cell"] as const;

export type ExpectedType = (typeof expectedTypes)[number];
