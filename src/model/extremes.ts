/** The lowest of some numbers, and of `start`. Math.min takes no list of any length. */
export function lowest(numbers: Iterable<number>, start = Infinity): number {
  let found = start;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

/** The highest of some numbers, and of `start`. */
export function highest(numbers: Iterable<number>, start = -Infinity): number {
  let found = start;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
