import { isCellError, type RawCell } from "../model/rawCell";
import { quoteSheetName } from "../workbook/a1";
import type { Difference } from "./difference";

/** A difference with those that follow from it: once it is repaired, they are gone or can be judged. */
export interface Cause {
  /** Of a sheet that is missing, or of rows that are in another order. */
  readonly difference: Difference;
  readonly follows: readonly Difference[];
}

export interface GroupedDifferences {
  readonly causes: readonly Cause[];
  /** All that follow from nothing else. */
  readonly others: readonly Difference[];
}

/**
 * Differences by their cause. From a sheet that is gone follow broken names and formulas; from rows in
 * another order, formulas of that sheet and on it, changed or left behind; from both, every wrong result, which cannot be
 * judged before. What names none of several causes goes with the first.
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

/** A reference to cells that are gone, or its result. */
function isGone(found: RawCell): boolean {
  return isCellError(found) ? found.error === "#REF!" : String(found).includes("#REF!");
}
