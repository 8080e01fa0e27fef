import { sideBySide } from "../../comparison/sideBySide";
import type { Comparison, SideBySideColumn } from "../../model/comparison";
import type { OwnRound } from "../../model/rounds";

/** Names of those compared with that can stand beside the own municipality, in order. */
export function sideBySideChoices({ compared }: Comparison, own: OwnRound): readonly string[] {
  const names = compared
    .filter(({ country }) => country === own.country)
    .map(({ municipality }) => municipality);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/** The own one, then one for each name; null where nobody was named, or is not compared with. */
export function sideBySideColumns(
  comparison: Comparison,
  names: readonly string[],
  own: OwnRound,
): readonly (SideBySideColumn | null)[] {
  return sideBySide(comparison, names, own).columns;
}
