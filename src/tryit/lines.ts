/** Rows or columns, 1-based, with sizes in pixels. */
export interface Lines {
  readonly count: number;
  readonly total: number;
  /** The start of a line; the one after the last is the end of the sheet. */
  start(line: number): number;
  size(line: number): number;
  /** The line at a distance from the start. */
  at(distance: number): number;
}

export function linesOf(count: number, sizeOf: (line: number) => number): Lines {
  const starts = [0];
  for (let line = 1; line <= count; line += 1) starts.push((starts.at(-1) ?? 0) + sizeOf(line));
  const start = (line: number): number => starts[Math.min(Math.max(line, 1), count + 1) - 1] ?? 0;
  return {
    count,
    total: start(count + 1),
    start,
    size: (line) => start(line + 1) - start(line),
    at: (distance) => {
      let low = 1;
      let high = count;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (start(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The lines to draw: frozen ones, and those in view beyond them. */
export function visibleLines(
  lines: Lines,
  frozen: number,
  scroll: number,
  room: number,
): { readonly frozen: readonly number[]; readonly moving: readonly number[] } {
  const frozenSize = lines.start(frozen + 1);
  const first = Math.max(lines.at(scroll + frozenSize), frozen + 1);
  const last = lines.at(scroll + Math.max(room, 0));
  return { frozen: numbers(1, Math.min(frozen, lines.count)), moving: numbers(first, last) };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
