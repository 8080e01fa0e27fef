import { wordTranslator, type TranslateWord } from "../i18n/wordTranslator";
import type { Catalogue } from "../model/catalogue";
import { cutSheetName, freeSheetName, reservedSheetName } from "../model/freeSheetName";
import { languages } from "../model/language";
import { measurementColumns } from "../model/measurementRow";
import { fixedSheets } from "./sheetKeys";
import { previousSheetKey } from "./sheets/previous/layout";

/**
 * The areas' sheets by key, such as "1 Demokrati": number and short name, within what Excel allows
 * for a sheet's name, each its own. They are headers of the measurements too, and none of the others
 * there.
 */
export function areaSheetNames(
  catalogue: Catalogue,
  t: TranslateWord,
): ReadonlyMap<string, string> {
  const others = [...fixedSheets, previousSheetKey] as const;
  const taken = new Set(others.map((key) => fixedSheetName(key, t).toLowerCase()));
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

/** Names of the areas' sheets, as a translator's language has them. */
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

/** What a sheet that is no area's is called. */
export function fixedSheetName(
  key: (typeof fixedSheets)[number] | typeof previousSheetKey,
  t: TranslateWord,
): string {
  return t(`sheet.${lowerCase(key)}`);
}

/** Of the table of measurements, those of its areas left out, in every language, in lower case. */
function measurementHeaders(): string[] {
  return languages.flatMap((language) =>
    [...measurementColumns, "source" as const].map((column) =>
      wordTranslator(language)(`measurement.${column}`).toLowerCase(),
    ),
  );
}

/**
 * Without the characters that Excel forbids in a sheet's name, without what stands for a character in
 * files (_x0041_ for A), and at most 31 long.
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

/** Each is two in a formula, and a formula that names all sheets has a limit. */
const mostApostrophes = 4;

function lowerCase<Key extends string>(key: Key): Lowercase<Key> {
  return key.toLowerCase() as Lowercase<Key>;
}
