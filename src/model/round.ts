/**
 * Rounds half away from zero to `decimals` decimals, as a worksheet's ROUND does for the sizes of
 * this method. The only numbers of decimals in use are 6 (exact), 1 and 0 (reported).
 */
export function round(value: number, decimals: 0 | 1 | 6): number {
  const factor = decimals === 0 ? 1 : decimals === 1 ? 10 : 1_000_000;
  const rounded = Math.round(Math.abs(value) * factor) / factor;
  return value < 0 ? -rounded : rounded;
}
