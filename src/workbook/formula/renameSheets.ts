import { quoteSheetName } from "../a1";
import { quotedSource, sheetOfPrefix, sheetSource, stringSource } from "./tokenize";

/** The lookbehind keeps the "REF!" in "#REF!" from looking like a sheet prefix. */
const prefixPattern = new RegExp(
  `${stringSource}|(?<![#\\p{L}\\p{N}_.])(?:${sheetSource}|${quotedSource})`,
  "gu",
);

/**
 * Renames the sheet in every prefix, from keys to names or back. The rest of the text stays as
 * written, even where the dialect refuses it. `quote` returns a name as formulas spell it.
 */
export function renameSheets(
  text: string,
  rename: (sheet: string) => string,
  quote = quoteSheetName,
): string {
  if (!text.includes("!")) return text;
  return text.replace(prefixPattern, (token) =>
    token.endsWith("!") && !token.startsWith('"')
      ? `${quote(rename(sheetOfPrefix(token)))}!`
      : token,
  );
}
