import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { words } from "./texts/nb/words";
import type { KeyOf, Translate } from "./translate";

/** A difference in a workbook, as in `reconcile/difference.ts`. */
export interface ShownDifference {
  readonly code: string;
  readonly found: RawCell;
  readonly expected: RawCell;
}

/** What was found and expected, for users; null if the difference's name says it all. */
export function foundAndExpected(
  { code, found, expected }: ShownDifference,
  t: Translate<KeyOf<typeof words>>,
): { readonly found: string; readonly expected: string } | null {
  if (isBlank(found) && isBlank(expected)) return null;
  const rule = code === "ruleMissing" ? t.find(`inputRule.${cellText(expected)}`) : null;
  return { found: shownCell(found, t), expected: rule ?? shownCell(expected, t) };
}

/** Marks a text that looks like a number or boolean as text. */
function shownCell(cell: RawCell, t: Translate<KeyOf<typeof words>>): string {
  if (isBlank(cell)) return t("value.nothing");
  const text = cellText(cell);
  return typeof cell === "string" && isMistakable(cell) ? t("value.asText", { text }) : text;
}

/** White space, and texts that look like a number, TRUE or FALSE. */
function isMistakable(text: string): boolean {
  const bare = text.trim();
  return bare === "" || Number.isFinite(Number(bare)) || /^(?:true|false)$/i.test(bare);
}
