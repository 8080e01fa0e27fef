import { wordTranslator, type TranslateWord } from "../i18n/wordTranslator";
import type { Catalogue } from "../model/catalogue";
import { cutSheetName, freeSheetName, reservedSheetName } from "../model/freeSheetName";
import { languages } from "../model/language";
import { measurementColumns } from "../model/measurementRow";
import { namedSheets } from "./sheetKeys";

/**
 * The names of the area sheets by area key, such as "1 Demokrati": number and short name. They are
 * unique, follow Excel's rules, and differ from the other headers of the measurement table, where
 * they are headers too.
 */
export function areaSheetNames(
  catalogue: Catalogue,
  t: TranslateWord,
): ReadonlyMap<string, string> {
  const taken = new Set(namedSheets.map((key) => fixedSheetName(key, t).toLowerCase()));
  for (const header of measurementHeaders()) taken.add(header);
  taken.add(reservedSheetName);
  const names = new Map<string, string>();
  for (const { key, id, shortName } of catalogue.areas) {
    const name = freeSheetName(legalSheetName(`${id} ${shortName}`) || key, taken);
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return names;
}

/** Names of the area sheets in a translator's language, computed once per translator. */
export function sheetNamesIn(
  catalogue: Catalogue,
): (t: TranslateWord) => ReadonlyMap<string, string> {
  const known = new Map<TranslateWord, ReadonlyMap<string, string>>();
  return (t) => {
    const names = known.get(t) ?? areaSheetNames(catalogue, t);
    known.set(t, names);
    return names;
  };
}

/** The name of a sheet that is not an area sheet. */
export function fixedSheetName(key: (typeof namedSheets)[number], t: TranslateWord): string {
  return t(`sheet.${lowerCase(key)}`);
}

/** The measurement table's headers, except those of the areas, in every language and lower case. */
function measurementHeaders(): string[] {
  return languages.flatMap((language) =>
    [...measurementColumns, "source" as const].map((column) =>
      wordTranslator(language)(`measurement.${column}`).toLowerCase(),
    ),
  );
}

/**
 * Removes the characters that Excel forbids in sheet names and the escapes that files use (_x0041_
 * for A); at most 31 characters.
 */
function legalSheetName(name: string): string {
  const legal = name
    .replace(/[:\\/?*[\]]|_(?=x[0-9a-f]{4}_)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  const cut = cutSheetName(legal).replace(/^['\s]+|['\s]+$/g, "");
  const apostrophes = cut.match(/'/g)?.length ?? 0;
  return apostrophes > mostApostrophes ? cut.replaceAll("'", "\u2019") : cut;
}

/**
 * Each apostrophe is doubled in a formula, and a formula that names every sheet must stay within
 * Excel's limit.
 */
const mostApostrophes = 4;

function lowerCase<Key extends string>(key: Key): Lowercase<Key> {
  return key.toLowerCase() as Lowercase<Key>;
}
