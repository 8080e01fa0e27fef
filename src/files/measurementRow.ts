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
  /** The limit for points when the caller knows no cap. */
  points: 1_000_000,
} as const;

const required = ["municipality", "country", "year", "version", "total"] as const;

/** The columns other than areas. */
export const measurementFields = [...required, "population", "kind", "group", "source"] as const;

/** The column key of an area. */
export function areaColumn(areaKey: string): string {
  return `areas.${areaKey}`;
}

/** Localized words for headers and kinds in measurement tables, in lower case. */
export interface MeasurementWords {
  /** Maps a header to a field, or to the `areaColumn` of an area. */
  readonly headers: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, MeasurementKind>;
}

/**
 * The columns of a measurement table. An area's header is its key, or a1, a2, … by its position in
 * `areaKeys`.
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

/** The maximum points. */
export interface PointLimits {
  readonly total: number;
  /** By area key; areas that are not listed have the total's limit. */
  readonly areas?: ReadonlyMap<string, number> | undefined;
}

/** The schema of one row: cells by column, and points by area key. */
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
