import { countries, measurementKinds } from "../model/measurement";
import {
  blankable,
  choice,
  decimal,
  exactObject,
  keyed,
  requiredText,
  text,
  whole,
} from "./fields";
import { fault } from "./fault";
import type { TableColumns } from "./readTable";
import { numberCell } from "./tableFields";

export const measurementLimits = {
  /** Characters of a name (municipality, version, group). */
  name: 100,
  year: [1990, 2100],
  population: [1, 20_000_000],
  /** Points where the caller knows no cap. */
  points: 1_000_000,
} as const;

const required = ["municipality", "country", "year", "version", "total"] as const;

/** The columns other than the areas. */
export const measurementFields = [...required, "population", "kind", "group", "source"] as const;

/** The area's column among the keys of a table's columns. */
export function areaColumn(areaKey: string): string {
  return `areas.${areaKey}`;
}

/**
 * The columns of a table of measurements. An area's header is its key, or a1, a2, … by its position
 * in `areaKeys`.
 */
export function measurementColumns(areaKeys: readonly string[]): TableColumns {
  return {
    keys: new Map([
      ...areaKeys.map((key, index) => [`a${index + 1}`, areaColumn(key)] as const),
      ...areaKeys.map((key) => [key.toLowerCase(), areaColumn(key)] as const),
      ...measurementFields.map((column) => [column, column] as const),
    ]),
    required,
  };
}

/** One row: the cells of its columns, and those of its areas by key; points are at most `cap`. */
export function measurementRow(areaKeys: readonly string[], cap: number) {
  const isArea = new Set(areaKeys);
  const points = numberCell(decimal(0, cap));
  const name = requiredText(measurementLimits.name);
  return exactObject({
    municipality: name,
    country: choice(countries),
    year: numberCell(whole(...measurementLimits.year)),
    version: name,
    population: blankable(numberCell(whole(...measurementLimits.population)), null),
    kind: blankable(choice(measurementKinds), "measurement"),
    group: blankable(text(measurementLimits.name), ""),
    total: points,
    areas: keyed((key) => isArea.has(key), fault("unknownKey"), blankable(points, null)),
    source: blankable(text(), ""),
  });
}
