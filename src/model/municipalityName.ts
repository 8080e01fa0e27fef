import { trimSpaces } from "./rawCell";

/** Spaces that names copied from web pages contain and that the worksheet function TRIM leaves. */
export const oddSpaces = ["\u00a0", "\u202f", "\u3000"] as const;

/** Words for "municipality" that may follow the name. */
export const municipalityWords = [" kommune", " Kommune", " kommun", " Kommun"] as const;

/** The name with single plain spaces and composed letters (macOS writes Å as A plus a ring). */
export function tidyName(name: string): string {
  return spacedName(name.normalize("NFC"));
}

/** The same without composing letters, which worksheet functions cannot do. */
export function spacedName(name: string): string {
  return trimSpaces(oddSpaces.reduce((text, space) => text.replaceAll(space, " "), name));
}

/**
 * The name used to compare and list municipalities, without a trailing word for "municipality".
 * Must equal what the worksheet formula returns
 * (`workbook/sheets/comparison/measurementHelpers.ts`).
 */
export function plainMunicipality(name: string): string {
  const ended = `${spacedName(name)}|`;
  return municipalityWords
    .reduce((text, word) => text.replaceAll(`${word}|`, ""), ended)
    .replaceAll("|", "");
}
