import type { RawRule, RawSheet } from "../model/rawWorkbook";
import type { InputRule, SheetPlan } from "../model/workbookPlan";
import { contains, parseRange } from "../workbook/a1";
import { difference, type Difference } from "./difference";
import type { LocatedPlan } from "./locatedPlan";

/** Compares a sheet's protection, input rules and charts, as far as they were read. */
export function guardDifferences(planned: SheetPlan, located: LocatedPlan): Difference[] {
  const sheet = located.relocation.sheet(planned.key);
  if (!sheet) return [];
  return [
    ...protectionDifferences(planned, sheet),
    ...ruleDifferences(planned, sheet, located),
    ...chartDifferences(planned, sheet),
  ];
}

function protectionDifferences({ isProtected }: SheetPlan, sheet: RawSheet): Difference[] {
  return isProtected && sheet.isProtected === false
    ? [difference("protectionMissing", sheet.name, "", null, null, true)]
    : [];
}

function ruleDifferences(
  { key, rules }: SheetPlan,
  sheet: RawSheet,
  located: LocatedPlan,
): Difference[] {
  const { rules: found } = sheet;
  if (!found) return [];
  return rules.flatMap(({ range, allow }) => {
    const now = located.range(range, key);
    if (now === null) return [];
    const isThere = isCovered(now, matching(found, allow));
    return isThere ? [] : [difference("ruleMissing", sheet.name, now, null, allow.kind, true)];
  });
}

/**
 * The ranges of rules with the same condition. Limits relative to their row are not compared, and
 * neither are dates, which every program writes differently.
 */
function matching(found: readonly RawRule[], allow: InputRule["allow"]): readonly string[] {
  const expected = formulasOf(allow);
  const isSame = ({ kind, formulas }: RawRule): boolean =>
    kind === allow.kind &&
    (kind === "date" ||
      expected.every((formula, index) => isRelative(formula) || formulas[index] === formula));
  return found.filter(isSame).flatMap(({ ranges }) => ranges);
}

function formulasOf(allow: InputRule["allow"]): string[] {
  if (allow.kind === "list") return [allow.source];
  return allow.kind === "textLength" ? [String(allow.max)] : [allow.min, allow.max];
}

/** Whether a limit refers to a cell rather than a number or a defined name. */
function isRelative(formula: string): boolean {
  return parseRange(formula) !== null;
}

/** Whether every cell of a range is in one of the others. */
function isCovered(range: string, others: readonly string[]): boolean {
  const wanted = parseRange(range);
  if (!wanted) return false;
  const rectangles = others.map(parseRange).filter((other) => other !== null);
  const isIn = (row: number, column: number): boolean =>
    rectangles.some((other) => contains(other, row, column));
  for (let { top: row } = wanted; row <= wanted.bottom; row += 1) {
    for (let { left: column } = wanted; column <= wanted.right; column += 1) {
      if (!isIn(row, column)) return false;
    }
  }
  return true;
}

/** Other programs may rename charts; then only their number counts. */
function chartDifferences({ charts }: SheetPlan, sheet: RawSheet): Difference[] {
  const { charts: found } = sheet;
  if (!found || found.length >= charts.length) return [];
  return charts
    .filter(({ key }) => !found.includes(key))
    .map(({ key, alternativeText }) =>
      difference("chartMissing", sheet.name, key, null, alternativeText, true),
    );
}
