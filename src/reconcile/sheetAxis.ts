/** From a row or column of the plan to the one where it is now; null where it is gone. */
export type Anchors = ReadonlyMap<number, number | null>;

/** The rows or the columns of a sheet of the plan, and where they are now. */
export interface SheetAxis {
  /** Null where it is gone. */
  line(planned: number): number | null;
  /** The first and the last of several lines; or why they have none. */
  span(first: number, last: number): readonly [number, number] | NoSpan;
}

/**
 * `gone`: none of the lines is left. `split`: what stands between the first and the last is no longer
 * what the plan has there, so that no range has just these.
 */
export type NoSpan = "gone" | "split";

/** What is no anchor has moved with the one before it. */
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

/** Whether the lines between are those that the plan has between, in its order, and no others. */
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
