/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = NaN, above = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}

export interface Repeats {
  /** Rounds whose median counts. */
  readonly rounds: number;
  /** Calls in each round; many where one call is shorter than the clock can see. */
  readonly calls: number;
  /** Calls before the first round, for the compiler. */
  readonly warmUp: number;
}

/** Median milliseconds of one call of each; they take turns, so that both meet the same machine. */
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

/** A call that gives no promise is not awaited: awaiting alone takes a part of a microsecond. */
async function timeOf(work: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / calls;
}
