import { fileFault } from "./fileFault";

/**
 * The most of each kind allowed in one file, over all its parts; numbers of a Kompassbok in the
 * comments. The two limits on characters apply to a single text, and to all copied formulas
 * together.
 */
export const most = {
  parts: 20_000, // 40
  sheets: 1_000, // 18
  links: 20_000, // 60
  names: 100_000, // 200
  texts: 500_000, // 3,000
  cells: 500_000, // 11,000
  rules: 50_000, // 80
  elements: 5_000_000, // 40,000
  levels: 256, // 10
  codes: 2_000_000, // 100
  textCharacters: 1_000_000, // 40,000
  copiedCharacters: 100_000_000, // 500,000
} as const;

export type Counted = keyof typeof most;

/** Counts what occurs in a file, and throws when any count exceeds `most`. */
export class Tally {
  private readonly counts: Partial<Record<Counted, number>> = {};

  add(what: Counted, count = 1): void {
    const sum = (this.counts[what] ?? 0) + count;
    this.counts[what] = sum;
    checkCount(what, sum);
  }
}

/**
 * Checks a count that is known in advance.
 * @throws FileFault if it exceeds `most`
 */
export function checkCount(what: Counted, count: number): void {
  if (count > most[what]) throw fileFault("fileTooMany", { what, max: most[what] });
}
