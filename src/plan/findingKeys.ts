/** A finding's key is area × 10000 + column × 1000 + its running number there; a heading's has 0. */
export const keyOfArea = 10_000;
export const keyOfColumn = 1_000;
