import { dimensions, type Dimension, type Level } from "../../../model/profile";
import { cellText, type RawCell } from "../../../model/rawCell";
import { levelOf } from "../../../model/sixDecimals";
import type { PreviousPart } from "./previousRows";

interface PartRow {
  readonly id: RawCell;
  readonly part: RawCell;
}

/**
 * Finds the row of each part in any order: by id, and by name if several rows have the same id. The
 * remaining ones are matched in the order of the table.
 */
export function rowsOfParts<Part extends PreviousPart, Row extends PartRow>(
  parts: readonly Part[],
  rows: readonly Row[],
): ReadonlyMap<Part, Row> {
  const free = new Map<string, Row[]>();
  for (const row of rows) {
    const id = cellText(row.id).trim();
    free.set(id, [...(free.get(id) ?? []), row]);
  }
  const found = new Map<Part, Row>();
  const take = (part: Part, isOf: (row: Row) => boolean): void => {
    const same = free.get(part.id) ?? [];
    const row = same.find(isOf);
    if (!row) return;
    found.set(part, row);
    free.set(
      part.id,
      same.filter((other) => other !== row),
    );
  };
  for (const part of parts) {
    if (part.kind !== "total") take(part, (row) => cellText(row.part) === part.name);
  }
  for (const part of parts) if (!found.has(part)) take(part, () => true);
  return found;
}

/** The valid levels in a row; null for anything else. */
export function levelsIn(
  row: Readonly<Record<Dimension, RawCell>>,
): Record<Dimension, Level | null> {
  const levels = dimensions.map((dimension) => [dimension, levelOf(row[dimension])] as const);
  return Object.fromEntries(levels) as Record<Dimension, Level | null>;
}
