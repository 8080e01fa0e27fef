import { levels, type Level } from "./profile";
import { isBlank, type RawCell } from "./rawCell";
import { round } from "./rounding";

/**
 * What is added before points below `limit` are rounded to six decimals, by the engine and by the
 * worksheet alike: three units of the fifteenth digit. Sums of decimals are off by a few bits, and
 * programs treat a number differently that is a few bits off half a millionth, or, as IronCalc does
 * with 16.5000005, exactly there. Pushed three units further it is no longer near, and no number of
 * fewer than fifteen digits comes near instead.
 */
export function nudgeBelow(limit: number): number {
  const largest = Math.max(0, Math.floor(limit - halfMillionth));
  const digits = Math.min(String(largest).length, mostDigits);
  return Number(`3.3e${digits - 15}`);
}

const halfMillionth = 5e-7;
/** Before the point; of larger numbers fifteen digits do not reach the sixth decimal. */
const mostDigits = 8;

/** Points of at least 0 and below `limit` to the method's six decimals, half away from zero. */
export function sixDecimals(points: number, limit: number): number {
  return round(points + nudgeBelow(limit), 6);
}

/**
 * Whether a number is within 0 and a cap. The method's six decimals decide, so that a sum which is
 * one bit off its cap is the cap.
 */
export function isWithinCap(cell: RawCell, cap: number): cell is number {
  if (typeof cell !== "number" || !(cell > -halfMillionth)) return false;
  return cell <= cap || sixDecimals(cell, cap + 1) <= cap;
}

/** Points that are within 0 and their cap by six decimals, without what they are beyond either. */
export function clampToCap(points: number, cap: number): number {
  return Math.max(0, Math.min(points, cap));
}

/** The level that a cell stands for by the method's six decimals; null for a cell that has none. */
export function levelOf(cell: RawCell): Level | null {
  if (cell === 0 || cell === 1 || cell === 2 || cell === 3 || cell === 4) return cell;
  if (isBlank(cell) || !isWithinCap(cell, highestLevel)) return null;
  const rounded = Math.abs(sixDecimals(cell, highestLevel + 1));
  return levels.find((level) => level === rounded) ?? null;
}

const highestLevel = 4;
