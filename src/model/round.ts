/**
 * Added to a question's points before they are rounded to six decimals, by the engine and by the
 * worksheet alike: half a millionth may be a little less in binary, and programs differ in whether
 * they mind.
 */
export const pointsNudge = 1e-10;

/** How far below itself, relative to its size, a decimal half may stand as a binary number. */
const binaryError = 4 * Number.EPSILON;

/**
 * Rounds half away from zero to `decimals` decimals, as a worksheet's ROUND does. A half such as
 * 4.0833345 may be a little less in binary: spreadsheets round it up all the same, and so does this.
 * The only numbers of decimals in use are 6 (exact), 1 and 0 (reported).
 */
export function round(value: number, decimals: 0 | 1 | 6): number {
  const factor = decimals === 0 ? 1 : decimals === 1 ? 10 : 1_000_000;
  const scaled = Math.abs(value) * factor;
  const half = Math.floor(scaled) + 0.5;
  const isHalf = Math.abs(scaled - half) <= scaled * binaryError;
  const rounded = (isHalf ? half + 0.5 : Math.round(scaled)) / factor;
  return value < 0 ? -rounded : rounded;
}
