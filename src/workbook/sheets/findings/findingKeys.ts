/** A finding's key is area × 1000000 + column × 100000 + its running number there; a heading's has 0. */
export const keyOfArea = 1_000_000;
export const keyOfColumn = 100_000;
