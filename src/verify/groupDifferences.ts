import { isCellError, type RawCell } from "../model/rawCell";
import { quoteSheetName } from "../plan/a1";
import type { Difference } from "./difference";

/** A sheet that is gone, with the differences elsewhere that follow from it. */
export interface MissingSheet {
  /** What the sheet is called in the plan. */
  readonly name: string;
  readonly follows: readonly Difference[];
}

export interface GroupedDifferences {
  readonly missing: readonly MissingSheet[];
  /** All that follow from no missing sheet. */
  readonly others: readonly Difference[];
}

/**
 * Differences by their cause. From a sheet that is gone follow broken names and formulas, and every
 * wrong result: it cannot be judged before the sheet is back. What names none of several missing
 * sheets goes with the first.
 */
export function groupDifferences(differences: readonly Difference[]): GroupedDifferences {
  const names = differences.filter(isMissingSheet).map(({ sheet }) => sheet);
  const [first] = names;
  if (first === undefined) return { missing: [], others: differences };
  const follows = new Map<string, Difference[]>(names.map((name) => [name, []]));
  const others: Difference[] = [];
  for (const difference of differences) {
    if (isMissingSheet(difference)) continue;
    const cause = names.find((name) => expects(difference, name));
    const isBroken = difference.code === "valueWrong" || isGone(difference.found);
    if (cause !== undefined || isBroken) follows.get(cause ?? first)?.push(difference);
    else others.push(difference);
  }
  return { missing: [...follows].map(([name, of]) => ({ name, follows: of })), others };
}

function isMissingSheet({ code }: Difference): boolean {
  return code === "sheetMissing";
}

/** Whether the name or formula should lead to that sheet, and leads nowhere. */
function expects({ code, expected, found }: Difference, name: string): boolean {
  const isReference = code === "nameBroken" || isGone(found);
  return (
    isReference && typeof expected === "string" && expected.includes(`${quoteSheetName(name)}!`)
  );
}

/** A reference to cells that are gone, or its result. */
function isGone(found: RawCell): boolean {
  return isCellError(found) ? found.error === "#REF!" : String(found).includes("#REF!");
}
