/**
 * Puts parts together into groups, each written in one action, as long as a group takes less than its
 * two halves.
 */
export function joinWhileCheaper<Part>(
  parts: readonly Part[],
  costOf: (group: readonly Part[]) => number,
): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) join(groups, [part], costOf);
  return groups;
}

/** Adds a group to the one with which it saves most, and the two of them on to others. */
function join<Part>(
  groups: Part[][],
  group: Part[],
  costOf: (group: readonly Part[]) => number,
): void {
  const alone = costOf(group);
  const savings = groups.map((other) => alone + costOf(other) - costOf([...other, ...group]));
  const most = Math.max(0, ...savings);
  if (most === 0) {
    groups.push(group);
    return;
  }
  const [other = []] = groups.splice(savings.indexOf(most), 1);
  join(groups, [...other, ...group], costOf);
}
