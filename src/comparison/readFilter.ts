import type { ComparisonFilter, Own } from "../model/comparison";
import { factLimits, isWholeWithin } from "../model/factLimits";
import { anyOfThem, type FilterInputs } from "../model/inputs";
import type { Country } from "../model/measurement";
import { countryOf, versionOf } from "../model/measurementRow";
import { cellText, isBlank, isCellError, trimSpaces, type RawCell } from "../model/rawCell";

/**
 * Reads the filter in a workbook's cells, for municipalities of any size; null when a cell is
 * invalid, since the intended comparison is then unknown. Accepts exactly what the workbook's own
 * formula accepts.
 */
export function readFilter(
  given: FilterInputs,
  own: Pick<Own, "country" | "version">,
): ComparisonFilter | null {
  const [group, version] = [given.group, given.version].map(textOf);
  const country = countryIn(given.country, own.country);
  const [from, to] = [given.from, given.to].map(yearIn);
  if (group === undefined || version === undefined || country === undefined) return null;
  if (from === undefined || to === undefined) return null;
  return {
    country,
    version: version === "" ? own.version : version === anyOfThem ? null : versionOf(version),
    bands: null,
    group: group === "" ? null : group,
    from,
    to,
  };
}

function textOf(cell: RawCell): string | undefined {
  return isCellError(cell) || typeof cell === "boolean" ? undefined : trimSpaces(cellText(cell));
}

function countryIn(cell: RawCell, own: Country): Country | null | undefined {
  const text = textOf(cell);
  if (text === "") return own;
  return text === anyOfThem ? null : (countryOf(text ?? null) ?? undefined);
}

function yearIn(cell: RawCell): number | null | undefined {
  if (isBlank(cell)) return null;
  return isWholeWithin(cell, factLimits.year) ? cell : undefined;
}
