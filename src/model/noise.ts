import { round } from "./rounding";

/** The band of totals, in whole points, that differ from `total` only by noise (± 5 %). */
export function noiseBand(total: number): [low: number, high: number] {
  return [round(round(0.95 * total, 6), 0), round(round(1.05 * total, 6), 0)];
}

/** Whether two totals differ only by noise: by at most 5 % of the own total. */
export function isWithinNoise(difference: number, ownTotal: number): boolean {
  return round(Math.abs(difference), 6) <= round(0.05 * ownTotal, 6);
}
