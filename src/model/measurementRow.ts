import { catalogueCap, type Catalogue } from "./catalogue";
import { populationOf, yearOf } from "./factLimits";
import type { MeasurementRow } from "./inputs";
import { plainMunicipality } from "./municipalityName";
import { countries, measurementKinds, type Measurement } from "./measurement";
import { isBlank, isCellError, trimSpaces, type RawCell } from "./rawCell";
import { isWithinCap } from "./sixDecimals";

/** Columns before the area points; `source` comes after them. */
export const measurementColumns = [
  "municipality",
  "country",
  "year",
  "version",
  "population",
  "group",
  "kind",
  "total",
] as const;

type MeasurementFault = [field: string, value: RawCell];

type Column = (typeof measurementColumns)[number];

/**
 * The invalid cells of a row, by column. `kind` is a key here, not a localized word. Accepts
 * exactly what the workbook's own formula accepts.
 */
export function measurementFaults(row: MeasurementRow, catalogue: Catalogue): MeasurementFault[] {
  const cell = (column: Column) => row[measurementColumns.indexOf(column)] ?? null;
  const sound: Record<Column, boolean> = {
    municipality: typeof cell("municipality") === "string" && nameOf(cell("municipality")) !== "",
    country: countryOf(cell("country")) !== null,
    year: yearOf(cell("year")) !== null,
    version: versionOf(cell("version")) !== "",
    population: isBlank(cell("population")) || populationOf(cell("population")) !== null,
    group: true,
    kind: isBlank(cell("kind")) || measurementKinds.some((kind) => kind === cell("kind")),
    total: isWithinCap(cell("total"), catalogueCap(catalogue)),
  };
  const faults = measurementColumns
    .filter((column) => !sound[column])
    .map((column): MeasurementFault => [column, cell(column)]);
  const areas = catalogue.areas.map(
    ({ key }, at) => [key, row[measurementColumns.length + at] ?? null] as const,
  );
  return [...faults, ...areaFaults(Object.fromEntries(areas), catalogue)];
}

/** The points of a valid measurement that exceed a catalogue's caps. */
export function pointsBeyondCaps(
  { total, areas }: Measurement,
  catalogue: Catalogue,
): MeasurementFault[] {
  const ofTotal: MeasurementFault[] = isWithinCap(total, catalogueCap(catalogue))
    ? []
    : [["total", total]];
  return [...ofTotal, ...areaFaults(areas, catalogue)];
}

function areaFaults(
  points: Readonly<Record<string, RawCell>>,
  { areas }: Catalogue,
): MeasurementFault[] {
  return areas.flatMap(({ key, cap }): MeasurementFault[] => {
    const found = points[key] ?? null;
    return isBlank(found) || isWithinCap(found, cap) ? [] : [[key, found]];
  });
}

/** Converts a row without faults. */
export function measurementOf(row: MeasurementRow, catalogue: Catalogue): Measurement {
  const cell = (column: Column) => row[measurementColumns.indexOf(column)] ?? null;
  const areas = catalogue.areas.flatMap(({ key }, at) => {
    const points = row[measurementColumns.length + at];
    return typeof points === "number" ? [[key, points] as const] : [];
  });
  const source = row[measurementColumns.length + catalogue.areas.length] ?? null;
  return {
    municipality: nameOf(cell("municipality")),
    country: countryOf(cell("country")) ?? "NO",
    year: yearOf(cell("year")) ?? 0,
    version: versionOf(cell("version")),
    population: populationOf(cell("population")),
    group: textOf(cell("group")),
    kind: cell("kind") === "average" ? "average" : "measurement",
    total: Number(cell("total")),
    areas: Object.fromEntries(areas),
    source: textOf(source),
  };
}

function nameOf(cell: RawCell): string {
  return plainMunicipality(textOf(cell));
}

export function countryOf(cell: RawCell): Measurement["country"] | null {
  const text = textOf(cell).toUpperCase();
  return countries.find((country) => country === text) ?? null;
}

/** The version as text; users may have typed 2.1 as a number. */
export function versionOf(cell: RawCell): string {
  if (isCellError(cell)) return "";
  return trimSpaces(textOf(cell)).replaceAll(",", ".");
}

function textOf(cell: RawCell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
