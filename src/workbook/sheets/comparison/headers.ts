import { wordTranslator } from "../../../i18n/wordTranslator";
import type { Catalogue } from "../../../model/catalogue";
import { filterFields } from "../../../model/inputs";
import { languages, type Language } from "../../../model/language";
import { measurementKinds, type MeasurementKind } from "../../../model/measurement";
import { measurementColumns } from "../../../model/measurementRow";
import { trimSpaces, type RawCell } from "../../../model/rawCell";
import { headers, type Headers } from "../../headers";
import { sheetNamesIn } from "../../sheetNames";

export const filterHeaders = headers(filterFields, (field, t) => t(`filter.${field}`));

/** A column of the measurement table: a fixed one, `area.KEY`, or the source. */
export type MeasurementColumnKey =
  (typeof measurementColumns)[number] | `area.${string}` | "source";

/** The headers of the measurement table. An area's header is the name of its sheet. */
export function measurementHeaders(catalogue: Catalogue): Headers<MeasurementColumnKey> {
  const areas = catalogue.areas.map(({ key }) => areaColumn(key));
  const names = sheetNamesIn(catalogue);
  return headers<MeasurementColumnKey>([...measurementColumns, ...areas, "source"], (column, t) => {
    const area = areaOfColumn(column);
    return area === null ? t(`measurement.${column as "source"}`) : (names(t).get(area) ?? area);
  });
}

function areaColumn(areaKey: string): `area.${string}` {
  return `area.${areaKey}`;
}

function areaOfColumn(column: MeasurementColumnKey): string | null {
  return column.startsWith("area.") ? column.slice("area.".length) : null;
}

/**
 * The kind of measurement in a cell, in any of our languages, as the workbook's formula reads it;
 * null for any other value.
 */
export function measurementKindOf(cell: unknown): MeasurementKind | null {
  return typeof cell === "string" ? (kindsByWord.get(cell.toLowerCase()) ?? null) : null;
}

const kindsByWord: ReadonlyMap<string, MeasurementKind> = new Map(
  languages.flatMap((language) => {
    const t = wordTranslator(language);
    return measurementKinds.map(
      (kind) => [t(`measurementKind.${kind}`).toLowerCase(), kind] as const,
    );
  }),
);

/** Whether a filter cell contains the word for all, as the workbook's formula reads it. */
export function isAnyWord(cell: RawCell, language: Language): boolean {
  if (typeof cell !== "string") return false;
  return trimSpaces(cell).toLowerCase() === wordTranslator(language)("filter.any");
}
