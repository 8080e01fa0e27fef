import { sideBySide } from "../../comparison/sideBySide";
import type { Comparison, SideBySideColumn } from "../../model/comparison";
import type { OwnRound } from "../../model/rounds";

/**
 * Names of the compared municipalities that can be shown next to the own one, in alphabetical
 * order.
 */
export function sideBySideChoices({ compared }: Comparison, own: OwnRound): readonly string[] {
  const names = compared
    .filter(({ country }) => country === own.country)
    .map(({ municipality }) => municipality);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/** The own column, then one per name; null when the name is blank or not among those compared. */
export function sideBySideColumns(
  comparison: Comparison,
  names: readonly string[],
  own: OwnRound,
): readonly (SideBySideColumn | null)[] {
  return sideBySide(comparison, names, own).columns;
}
