import { fileFault } from "./fileFault";

/**
 * The most of everything that is counted in one file, all of its parts together; what a workbook of
 * ours has is in brackets. The two of characters are of one text each, and of all copied formulas.
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

/** What has been met in a file so far: reading ends where there is more of anything than `most`. */
export class Tally {
  private readonly counts: Partial<Record<Counted, number>> = {};

  add(what: Counted, count = 1): void {
    const sum = (this.counts[what] ?? 0) + count;
    this.counts[what] = sum;
    checkCount(what, sum);
  }
}

/** For a count that is known as a whole. */
export function checkCount(what: Counted, count: number): void {
  if (count > most[what]) throw fileFault("fileTooMany", { what, max: most[what] });
}
