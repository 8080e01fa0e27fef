import { quoteSheetName } from "../a1";
import { quotedSource, sheetOfPrefix, sheetSource, stringSource } from "./tokenize";

/** The end of "#REF!" is no sheet. */
const prefixPattern = new RegExp(
  `${stringSource}|(?<![#\\p{L}\\p{N}_.])(?:${sheetSource}|${quotedSource})`,
  "gu",
);

/**
 * The formula's text with every sheet's prefix renamed, from keys to names or back; all else stays
 * as it is written, even what the dialect refuses. `quote` says how a name is spelled.
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
