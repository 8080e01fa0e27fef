import type { CellRange } from "../workbook/a1";
import { bounds, cellCount } from "./cellRanges";

/** A group of ranges written in one action, described by what determines its size. */
export interface Extent {
  readonly parts: number;
  /** The smallest range that contains them, and how many of its cells belong to them. */
  readonly range: CellRange;
  readonly cells: number;
  /** Whether all parts cover the same rows, or the same columns. */
  readonly shareRows: boolean;
  readonly shareColumns: boolean;
}

export interface Group<Part> {
  readonly extent: Extent;
  readonly parts: readonly Part[];
}

/**
 * Joins ranges that do not overlap into groups, as long as a group costs less than its two halves.
 */
export function joinWhileCheaper<Part extends CellRange>(
  parts: readonly Part[],
  costOf: (extent: Extent) => number,
): readonly Group<Part>[] {
  const groups: Group<Part>[] = [];
  /** Joins a group with the one that saves most, then tries to join the result. */
  const join = (group: Group<Part>): void => {
    const alone = costOf(group.extent);
    const savings = groups.map(
      ({ extent }) => alone + costOf(extent) - costOf(together(extent, group.extent)),
    );
    const most = savings.reduce((max, saving) => Math.max(max, saving), 0);
    const [other] = most === 0 ? [] : groups.splice(savings.indexOf(most), 1);
    if (!other) groups.push(group);
    else {
      const extent = together(other.extent, group.extent);
      join({ extent, parts: [...other.parts, ...group.parts] });
    }
  };
  for (const part of parts) join({ extent: extentOf(part), parts: [part] });
  return groups;
}

function extentOf(range: CellRange): Extent {
  return { parts: 1, range, cells: cellCount(range), shareRows: true, shareColumns: true };
}

function together(one: Extent, other: Extent): Extent {
  const [a, b] = [one.range, other.range];
  return {
    parts: one.parts + other.parts,
    range: bounds([a, b]),
    cells: one.cells + other.cells,
    shareRows: one.shareRows && other.shareRows && a.top === b.top && a.bottom === b.bottom,
    shareColumns:
      one.shareColumns && other.shareColumns && a.left === b.left && a.right === b.right,
  };
}
