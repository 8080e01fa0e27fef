/** The recognizable contents of a row or column, independent of its position. */
export type Line = ReadonlySet<string>;

/** With more comparisons than this, lines count as unmoved. */
const mostCompared = 4_000_000;

/**
 * Returns the current line of each planned line, or null. Of all matchings that keep the order of
 * lines, it picks the one that preserves most planned contents.
 */
export function alignLines(planned: readonly Line[], found: readonly Line[]): (number | null)[] {
  const aligned = planned.map((): number | null => null);
  let [start, end, foundEnd] = [0, planned.length, found.length];
  while (start < Math.min(end, foundEnd) && isSame(planned[start], found[start])) {
    aligned[start] = start;
    start += 1;
  }
  while (Math.min(end, foundEnd) > start && isSame(planned[end - 1], found[foundEnd - 1])) {
    end -= 1;
    foundEnd -= 1;
    aligned[end] = foundEnd;
  }
  const rest = bestMatches(planned.slice(start, end), found.slice(start, foundEnd));
  for (const [line, match] of rest) aligned[start + line] = start + match;
  return aligned;
}

/** Needleman–Wunsch: fills the table from the ends and follows it from the start. */
function bestMatches(planned: readonly Line[], found: readonly Line[]): [number, number][] {
  if (planned.length * found.length > mostCompared) return [];
  const width = found.length + 1;
  const best = new Uint32Array((planned.length + 1) * width);
  const at = (line: number, match: number) => best[line * width + match] ?? 0;
  const both = (line: number, match: number) => {
    const score = common(planned[line], found[match]);
    return score === 0 ? 0 : score + at(line + 1, match + 1);
  };
  for (let line = planned.length - 1; line >= 0; line -= 1) {
    for (let match = found.length - 1; match >= 0; match -= 1) {
      const skipped = Math.max(at(line + 1, match), at(line, match + 1));
      best[line * width + match] = Math.max(skipped, both(line, match));
    }
  }
  const matches: [number, number][] = [];
  let [line, match] = [0, 0];
  while (at(line, match) > 0) {
    if (at(line, match) === both(line, match)) {
      matches.push([line, match]);
      line += 1;
      match += 1;
    } else if (at(line, match) === at(line + 1, match)) {
      line += 1;
    } else {
      match += 1;
    }
  }
  return matches;
}

function common(planned: Line = new Set(), found: Line = new Set()): number {
  let count = 0;
  for (const content of planned) if (found.has(content)) count += 1;
  return count;
}

/** Whether all planned contents are found; a line with none must be blank. */
function isSame(planned: Line = new Set(), found: Line = new Set()): boolean {
  return planned.size === 0 ? found.size === 0 : common(planned, found) === planned.size;
}
