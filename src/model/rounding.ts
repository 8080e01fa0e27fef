const factors = { 0: 1, 1: 10, 6: 1e6, 9: 1e9 } as const;

/** How far below itself, relative to its size, a decimal half may stand as a binary number. */
const binaryError = 4 * Number.EPSILON;

/**
 * Rounds half away from zero to `decimals` decimals, as a worksheet's ROUND does. A half such as
 * 4.0833345 may be a little less in binary: spreadsheets round it up all the same, and so does this.
 * The only numbers of decimals in use are 6 (exact), 1 and 0 (reported); 9 only take away noise.
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
 * Pushes a figure a little further from zero before it is rounded: programs treat half a millionth
 * in different ways, most of all when it is a few bits off.
 */
export const figureNudge = 1.00000000000003;

/** A figure computed from points (a mean, a quartile, a difference) to six decimals. */
export function roundFigure(value: number): number {
  return round(value * figureNudge, 6);
}

/** A number without the few bits by which binary sums are off, to be compared with others. */
export function withoutNoise(value: number): number {
  return round(value, 9);
}
