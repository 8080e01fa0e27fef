/** What Excel is given for a cell; null leaves it as it is. */
export type Content = string | number | boolean | null;

/** Contents at a place, each row of the same length. */
export interface ContentArray {
  /** Upper left cell, 1-based. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Content[])[];
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Roughly what writing an array, and leaving a cell of it as it is, take in a request; in bytes. */
const cost = { array: 250, blank: 5 } as const;

/**
 * Contents by place in few arrays: columns of contents, joined with others as long as the cells
 * between them, which are left as they are, take less than another array.
 */
export function contentArrays(contents: ReadonlyMap<string, Content>): ContentArray[] {
  const areas: Area[] = [];
  for (const area of columnAreas(contents)) join(areas, area, contents);
  return areas.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    values: Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: right - left + 1 },
        (__, over) => contents.get(contentKey(top + down, left + over)) ?? null,
      ),
    ),
  }));
}

export function contentKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Adds an area to the first one with which it is cheaper than alone. */
function join(areas: Area[], area: Area, contents: ReadonlyMap<string, Content>): void {
  for (const [index, other] of areas.entries()) {
    const both = bounds(area, other);
    const isCheaper = costOf(both, contents) < costOf(area, contents) + costOf(other, contents);
    if (!isCheaper || areas.some((third) => third !== other && overlap(third, both))) continue;
    areas.splice(index, 1);
    join(areas, both, contents);
    return;
  }
  areas.push(area);
}

function costOf(
  { top, left, bottom, right }: Area,
  contents: ReadonlyMap<string, Content>,
): number {
  let blanks = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!contents.has(contentKey(row, column))) blanks += 1;
    }
  }
  return cost.array + cost.blank * blanks;
}

function bounds(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** Contents under one another, from the left. */
function columnAreas(contents: ReadonlyMap<string, Content>): Area[] {
  const places = [...contents.keys()].map((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column };
  });
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
