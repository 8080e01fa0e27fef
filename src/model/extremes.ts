/**
 * The lowest of `numbers` and `start`. Spreading a long list into `Math.min` overflows the stack.
 */
export function lowest(numbers: Iterable<number>, start = Infinity): number {
  let found = start;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

/** The highest of `numbers` and `start`. */
export function highest(numbers: Iterable<number>, start = -Infinity): number {
  let found = start;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
