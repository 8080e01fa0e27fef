import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { words } from "./texts/nb/words";
import type { KeyOf, Translate } from "./translate";

/** What differs in a workbook, as `verify/difference.ts` has it. */
export interface ShownDifference {
  readonly code: string;
  readonly found: RawCell;
  readonly expected: RawCell;
}

/** What a difference found and expected, as people read it; null where its name says it all. */
export function foundAndExpected(
  { code, found, expected }: ShownDifference,
  t: Translate<KeyOf<typeof words>>,
): { readonly found: string; readonly expected: string } | null {
  if (isBlank(found) && isBlank(expected)) return null;
  const rule = code === "ruleMissing" ? t.find(`inputRule.${cellText(expected)}`) : null;
  return { found: shownCell(found, t), expected: rule ?? shownCell(expected, t) };
}

/** A text that reads like something else says that it is text. */
function shownCell(cell: RawCell, t: Translate<KeyOf<typeof words>>): string {
  if (isBlank(cell)) return t("value.nothing");
  const text = cellText(cell);
  return typeof cell === "string" && isMistakable(cell) ? t("value.asText", { text }) : text;
}

/** Blanks, and what would be a number, TRUE or FALSE without being text. */
function isMistakable(text: string): boolean {
  const bare = text.trim();
  return bare === "" || Number.isFinite(Number(bare)) || /^(?:true|false)$/i.test(bare);
}
