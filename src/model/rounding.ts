const factors = { 0: 1, 1: 10, 6: 1e6, 9: 1e9 } as const;

/** The largest relative error by which a decimal half may fall short in binary. */
const binaryError = 4 * Number.EPSILON;

/**
 * Rounds half away from zero to `decimals` decimals, as the worksheet function ROUND does. A half
 * such as 4.0833345 may be slightly smaller in binary; like spreadsheets, this still rounds it up.
 * Decimals are 6 (exact), 1 and 0 (reported), and 9 (removes binary noise).
 */
export function round(value: number, decimals: 0 | 1 | 6 | 9): number {
  const factor = factors[decimals];
  const scaled = Math.abs(value) * factor;
  const half = Math.floor(scaled) + 0.5;
  const isHalf = Math.abs(scaled - half) <= scaled * binaryError;
  const rounded = (isHalf ? half + 0.5 : Math.round(scaled)) / factor;
  return value < 0 ? -rounded : rounded;
}

/**
 * Moves a figure slightly away from zero before rounding: programs disagree on half a millionth,
 * especially when it is a few bits off.
 */
export const figureNudge = 1.00000000000003;

/** Rounds a figure computed from points (a mean, a quartile, a difference) to six decimals. */
export function roundFigure(value: number): number {
  return round(value * figureNudge, 6);
}

/** Removes the few bits by which binary sums are off, so that numbers can be compared. */
export function withoutNoise(value: number): number {
  return round(value, 9);
}
