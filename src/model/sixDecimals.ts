import { levels, type Level } from "./profile";
import { isBlank, type RawCell } from "./rawCell";
import { round } from "./rounding";

/**
 * The amount that the engine and the worksheet both add before rounding points below `limit` to six
 * decimals: three units in the fifteenth digit. Sums of decimals are a few bits off, and programs
 * disagree on numbers within a few bits of half a millionth (IronCalc even on 16.5000005 exactly).
 * The nudge moves such numbers away from the edge, and no number with fewer than fifteen digits
 * onto it.
 */
export function nudgeBelow(limit: number): number {
  let digits = 1;
  while (digits < mostDigits && limit - halfMillionth >= 10 ** digits) digits += 1;
  return nudges[digits - 1] ?? 0;
}

const halfMillionth = 5e-7;
/** Digits before the point; with more, fifteen digits do not reach the sixth decimal. */
const mostDigits = 8;
/** By the number of digits before the point, from 1. Computed once, since parsing is slow. */
const nudges = Array.from({ length: mostDigits }, (_, index) => Number(`3.3e${index - 14}`));

/** Rounds points from 0 to below `limit` to six decimals, half away from zero. */
export function sixDecimals(points: number, limit: number): number {
  return round(points + nudgeBelow(limit), 6);
}

/**
 * Whether a number is between 0 and a cap, judged to six decimals, so that a sum one bit above its
 * cap still counts as the cap. `limit` is the one of the formula that rounds it.
 */
export function isWithinCap(cell: RawCell, cap: number, limit = cap + 1): cell is number {
  if (typeof cell !== "number" || !(cell > -halfMillionth)) return false;
  return cell <= cap || sixDecimals(cell, limit) <= cap;
}

/** Cuts off the excess of points that are within 0 and their cap to six decimals. */
export function clampToCap(points: number, cap: number): number {
  return Math.max(0, Math.min(points, cap));
}

/** The level in a cell, judged to six decimals; null if it holds none. */
export function levelOf(cell: RawCell): Level | null {
  if (cell === 0 || cell === 1 || cell === 2 || cell === 3 || cell === 4) return cell;
  if (isBlank(cell) || !isWithinCap(cell, highestLevel)) return null;
  const rounded = Math.abs(sixDecimals(cell, highestLevel + 1));
  return levels.find((level) => level === rounded) ?? null;
}

const highestLevel = 4;
