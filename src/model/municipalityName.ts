import { trimSpaces } from "./rawCell";

/** Blanks that names from web pages have, and that a worksheet's TRIM leaves. */
export const oddSpaces = ["\u00a0", "\u202f", "\u3000"] as const;

/** What some write after the name. */
export const municipalityWords = [" kommune", " Kommune", " kommun", " Kommun"] as const;

/** A name with plain single spaces and whole letters: macOS writes Å as A and a ring. */
export function tidyName(name: string): string {
  return spacedName(name.normalize("NFC"));
}

/** The same as far as a worksheet's functions go, which do not put letters together. */
export function spacedName(name: string): string {
  return trimSpaces(oddSpaces.reduce((text, space) => text.replaceAll(space, " "), name));
}

/**
 * A municipality's name as it is compared and listed, without the word for municipality after it. To the
 * letter what the worksheet makes of it (`workbook/sheets/comparison/measurementHelpers.ts`).
 */
export function plainMunicipality(name: string): string {
  const ended = `${spacedName(name)}|`;
  return municipalityWords
    .reduce((text, word) => text.replaceAll(`${word}|`, ""), ended)
    .replaceAll("|", "");
}
