/** Maps planned rows or columns to current ones; null if deleted. */
export type Anchors = ReadonlyMap<number, number | null>;

/** The rows or columns of a planned sheet, and their current numbers. */
export interface SheetAxis {
  /** null if it is gone. */
  line(planned: number): number | null;
  /** The current first and last of several lines, or why they are not contiguous. */
  span(first: number, last: number): readonly [number, number] | NoSpan;
}

/**
 * `gone`: none of the lines is left. `split`: the lines between the first and the last are not
 * those of the plan, so no range consists of exactly these.
 */
export type NoSpan = "gone" | "split";

/** A line that is not an anchor moves with the anchor before it. */
export function sheetAxis(anchors: Anchors): SheetAxis {
  const gone = new Set([...anchors].flatMap(([line, now]) => (now === null ? [line] : [])));
  const known = [...anchors]
    .filter((anchor): anchor is [number, number] => anchor[1] !== null)
    .sort(([a], [b]) => a - b);
  const spans = new Map<string, readonly [number, number] | NoSpan>();
  const at = (planned: number): number => {
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.[0] ?? 0) <= planned) low = middle + 1;
      else high = middle;
    }
    const [anchor, now] = known[low - 1] ?? [planned, planned];
    return planned + now - anchor;
  };
  const find = (first: number, last: number): readonly [number, number] | NoSpan => {
    let [top, bottom] = [first, last];
    while (top <= bottom && gone.has(top)) top += 1;
    while (bottom >= top && gone.has(bottom)) bottom -= 1;
    if (top > bottom) return "gone";
    const [start, end] = [at(top), at(bottom)];
    return top === bottom || isWhole(known, [top, bottom], [start, end]) ? [start, end] : "split";
  };
  return {
    line: (planned) => (gone.has(planned) ? null : at(planned)),
    span(first, last) {
      const key = `${first}:${last}`;
      const span = spans.get(key) ?? find(first, last);
      spans.set(key, span);
      return span;
    },
  };
}

/** Whether the lines in between are exactly the planned ones, in the plan's order. */
function isWhole(
  known: readonly (readonly [number, number])[],
  [first, last]: readonly [number, number],
  [start, end]: readonly [number, number],
): boolean {
  let before = start - 1;
  for (const [planned, now] of known) {
    const isOurs = planned >= first && planned <= last;
    const isBetween = now >= start && now <= end;
    if (isOurs !== isBetween || (isOurs && now <= before)) return false;
    if (isOurs) before = now;
  }
  return start <= end;
}
