import * as v from "valibot";
import { factLimits } from "../model/factLimits";
import {
  countries,
  measurementKinds,
  mostMeasurements,
  type MeasurementKind,
} from "../model/measurement";
import { tidyName } from "../model/municipalityName";
import { blankable, choice, exactObject, requiredText, text } from "./fields";
import type { TableColumns } from "./tableColumns";
import { decimalCell, textCell, wholeCell, wordCell, yearCell } from "./tableFields";

export const measurementLimits = {
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

/** What tables of measurements can say besides the keys, in lower case: a language's own words. */
export interface MeasurementWords {
  /** A column's field, or `areaColumn` of an area's key, by its header. */
  readonly headers: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, MeasurementKind>;
}

/**
 * The columns of a table of measurements. An area's header is its key, or a1, a2, … by its position
 * in `areaKeys`.
 */
export function measurementColumns(
  areaKeys: readonly string[],
  words?: MeasurementWords,
): TableColumns {
  return {
    ...(words && { aliases: words.headers }),
    tooMany: { code: "tooManyMeasurements", max: mostMeasurements },
    keys: new Map([
      ...areaKeys.map((key, index) => [`a${index + 1}`, areaColumn(key)] as const),
      ...areaKeys.map((key) => [key.toLowerCase(), areaColumn(key)] as const),
      ...measurementFields.map((column) => [column, column] as const),
    ]),
    required,
    fewestCells: 3,
  };
}

/** How many points there can be. */
export interface PointLimits {
  readonly total: number;
  /** By area key; the total's limit where there is none. */
  readonly areas?: ReadonlyMap<string, number> | undefined;
}

/** One row: the cells of its columns, and those of its areas by key. */
export function measurementRow(
  areaKeys: readonly string[],
  limits: PointLimits,
  words?: MeasurementWords,
) {
  const points = (cap: number) => decimalCell([0, cap]);
  const name = requiredText(factLimits.name);
  const areas = areaKeys.map((key) => {
    return [key, blankable(points(limits.areas?.get(key) ?? limits.total), null)] as const;
  });
  return exactObject({
    municipality: v.pipe(name, v.transform(tidyName)),
    country: choice(countries),
    year: yearCell(factLimits.year),
    version: textCell(name),
    population: blankable(wholeCell(factLimits.population), null),
    kind: blankable(wordCell(words?.kinds, choice(measurementKinds)), "measurement"),
    group: blankable(textCell(text(factLimits.name)), ""),
    total: points(limits.total),
    areas: exactObject(Object.fromEntries(areas)),
    source: blankable(textCell(text()), ""),
  });
}
