import { isCellError, type RawCell } from "../model/rawCell";
import { quoteSheetName } from "../workbook/a1";
import type { Difference } from "./difference";

/** A difference and its consequences, which disappear or can be checked once it is repaired. */
export interface Cause {
  /** A missing sheet, or rows in another order. */
  readonly difference: Difference;
  readonly follows: readonly Difference[];
}

export interface GroupedDifferences {
  readonly causes: readonly Cause[];
  /** Differences that are not a consequence of another. */
  readonly others: readonly Difference[];
}

/**
 * Groups differences by cause. A missing sheet causes broken names and formulas. Rows in another
 * order cause changed and left-behind formulas in that sheet or about it. Either causes wrong
 * results, which cannot be checked until it is repaired. A consequence that fits several causes
 * goes to the first.
 */
export function groupDifferences(differences: readonly Difference[]): GroupedDifferences {
  const causes = differences.filter(isCause);
  const [first] = causes;
  if (!first) return { causes: [], others: differences };
  const follows = new Map<Difference, Difference[]>(causes.map((cause) => [cause, []]));
  const others: Difference[] = [];
  const gone = causes.find(({ code }) => code === "sheetMissing");
  for (const difference of differences) {
    if (isCause(difference)) continue;
    const named = causes.find((cause) => followsFrom(difference, cause));
    const unnamed = isGone(difference.found) ? gone : undefined;
    const cause = named ?? (difference.code === "valueWrong" ? first : unnamed);
    if (cause) follows.get(cause)?.push(difference);
    else others.push(difference);
  }
  return { causes: [...follows].map(([difference, of]) => ({ difference, follows: of })), others };
}

function isCause({ code }: Difference): boolean {
  return code === "sheetMissing" || code === "rowsMoved";
}

function followsFrom({ code, sheet, expected, found }: Difference, cause: Difference): boolean {
  const names = (cell: RawCell) =>
    typeof cell === "string" && cell.includes(`${quoteSheetName(cause.sheet)}!`);
  if (cause.code === "rowsMoved") {
    const isHere = sheet === cause.sheet;
    const isLost = code === "formulaOverwritten" && found === null && isHere;
    return isLost || (code === "formulaChanged" && (isHere || names(expected) || names(found)));
  }
  const isReference = code === "nameBroken" || isGone(found);
  return isReference && names(expected);
}

/** Whether the value or formula refers to deleted cells. */
function isGone(found: RawCell): boolean {
  return isCellError(found) ? found.error === "#REF!" : String(found).includes("#REF!");
}
