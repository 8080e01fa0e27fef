import type { Comparison, SideBySide, SideBySideColumn } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isWithinNoise } from "../model/noise";
import { roundFigure } from "../model/rounding";
import type { OwnRound } from "../model/rounds";
import { municipalityNameKey } from "./names";
import { pooledOf } from "./pooled";

type Column = Omit<SideBySideColumn, "difference" | "isNoise">;

/**
 * The own result in its current state, then each named municipality, if it is among the compared
 * ones in the own country; otherwise null. Each appears only once.
 */
export function sideBySide(
  { compared }: Pick<Comparison, "compared">,
  names: readonly string[],
  own: OwnRound,
): SideBySide {
  const known = new Map(
    compared
      .filter(({ country }) => country === own.country)
      .map((measurement) => [municipalityNameKey(measurement.municipality), measurement]),
  );
  const others = names.map((name): Column | null => {
    const found = known.get(municipalityNameKey(name));
    known.delete(municipalityNameKey(name));
    return found ? columnOf(found, false) : null;
  });
  const columns = [columnOf(own, true), ...others];
  return {
    columns: columns.map(
      (column, index) =>
        column && { ...column, ...against(index === 0 ? null : own.total, column.total) },
    ),
    pooled: pooledOf(columns.filter((column) => column !== null)),
  };
}

function columnOf(result: OwnRound | Measurement, isOwn: boolean): Column {
  const { municipality, country, year, version, total, areas } = result;
  return { municipality, country, year, version, total, areas, isOwn };
}

function against(
  own: number | null,
  total: number | null,
): Pick<SideBySideColumn, "difference" | "isNoise"> {
  if (own === null || total === null) return { difference: null, isNoise: null };
  const difference = roundFigure(total - own);
  return { difference, isNoise: isWithinNoise(difference, own) };
}
