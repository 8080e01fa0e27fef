import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { areaColumn, type MeasurementWords } from "../../files/measurementRow";
import { wordTranslator } from "../../i18n/wordTranslator";
import type { Catalogue } from "../../model/catalogue";
import { languages } from "../../model/language";
import { measurementKinds, type MeasurementKind } from "../../model/measurement";
import { measurementColumns } from "../../model/measurementRow";
import { areaSheetNames } from "../../workbook/sheetNames";

/**
 * Headers and kinds as Kompassbok workbooks show them, in every language, since users copy tables
 * from there.
 */
export function measurementWords(catalogue: Catalogue): MeasurementWords {
  const fields = new Map<string, string>();
  const areas = new Map<string, string>();
  const kinds = new Map<string, MeasurementKind>();
  for (const language of languages) {
    const t = wordTranslator(language);
    for (const field of [...measurementColumns, "source"] as const) {
      fields.set(t(`measurement.${field}`).toLowerCase(), field);
    }
    for (const kind of measurementKinds) {
      kinds.set(t(`measurementKind.${kind}`).toLowerCase(), kind);
    }
    for (const known of [builtinCatalogue(language), catalogue]) {
      const sheets = areaSheetNames(known, t);
      for (const { key, name, shortName } of known.areas) {
        for (const header of [name, shortName, sheets.get(key) ?? key]) {
          areas.set(header.toLowerCase(), areaColumn(key));
        }
      }
    }
  }
  // Fields come last: a column named Total is the total, even if an area has that name.
  return { headers: new Map([...areas, ...fields]), kinds };
}
