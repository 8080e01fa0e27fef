import { round } from "./rounding";

/** Totals within ± 5 % differ by noise only. Whole points. */
export function noiseBand(total: number): [low: number, high: number] {
  return [round(round(0.95 * total, 6), 0), round(round(1.05 * total, 6), 0)];
}

/** Whether a difference of totals is within noise: at most 5 % of the own total. */
export function isWithinNoise(difference: number, ownTotal: number): boolean {
  return round(Math.abs(difference), 6) <= round(0.05 * ownTotal, 6);
}
