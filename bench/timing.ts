/** The middle value; for an even count, the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = NaN, above = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}

export interface Repeats {
  /** The number of rounds over which the median is taken. */
  readonly rounds: number;
  /** Calls per round; use many if one call is shorter than the clock can measure. */
  readonly calls: number;
  /** Calls before the first round, to warm up the compiler. */
  readonly warmUp: number;
}

/**
 * Median milliseconds per call for each function. They alternate, so that all run under the same
 * conditions.
 */
export async function timeInTurns(
  works: readonly (() => unknown)[],
  { rounds, calls, warmUp }: Repeats,
): Promise<number[]> {
  for (const work of works) {
    for (let call = 0; call < warmUp; call += 1) await work();
  }
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) times[at]?.push(await timeOf(work, calls));
  }
  return times.map(median);
}

/** Does not await a synchronous call: awaiting alone takes a fraction of a microsecond. */
async function timeOf(work: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / calls;
}
