/**
 * A finding's key is area × 1000000 + column × 100000 + its number in that column, from 1. In a
 * heading's key, the column and number are 0.
 */
export const keyOfArea = 1_000_000;
export const keyOfColumn = 100_000;
