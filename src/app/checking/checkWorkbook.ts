import { success, type Outcome } from "../../model/problem";
import type { RawRule } from "../../model/rawWorkbook";
import type { Difference } from "../../reconcile/difference";
import { locatePlan, withRules, type LocatedPlan } from "../../reconcile/locatedPlan";
import { verifyWorkbook } from "../../reconcile/verifyWorkbook";
import type { LiveWorkbookPort, RangePlace } from "../ports";
import { compareInputs } from "../comparing/compareInputs";
import { openLiveWorkbook, type LiveWorkbook } from "../opening/liveWorkbook";
import { sheetProblems } from "./sheetProblems";

export { groupDifferences } from "../../reconcile/groupDifferences";

export interface CheckedWorkbook {
  readonly live: LiveWorkbook;
  readonly located: LocatedPlan;
  readonly differences: readonly Difference[];
}

/**
 * Finds where the open workbook differs from its plan or the engine. One request reads everything,
 * a second one reads the input rules where they should be. Pass `known`, the plan of an earlier
 * check, to reuse it.
 */
export async function checkWorkbook(
  port: LiveWorkbookPort,
  areaKeys: readonly string[],
  known: LocatedPlan | null = null,
): Promise<Outcome<CheckedWorkbook>> {
  const opened = await openLiveWorkbook(port, areaKeys);
  if (!opened.ok) return opened;
  const live = opened.value;
  const { raw, read, assessment } = live;
  const unguarded = locatePlan(raw, read, known);
  const places = rulePlaces(unguarded);
  const rules = await port.readRules(places);
  if (!rules.ok) return rules;
  const located = withRules(unguarded, bySheet(places, rules.value));
  const comparisons = compareInputs(read.inputs, assessment);
  const differences = verifyWorkbook({ located, assessment, comparisons });
  return success({ live, located, differences }, [
    ...opened.problems,
    ...sheetProblems(raw, read, assessment),
  ]);
}

function rulePlaces({ plan, relocation, range }: LocatedPlan): RangePlace[] {
  return plan.sheets.flatMap(({ key, rules }) => {
    const sheet = relocation.sheet(key)?.name;
    if (sheet === undefined) return [];
    return rules.flatMap((rule): RangePlace[] => {
      const now = range(rule.range, key);
      return now === null ? [] : [{ sheet, range: now }];
    });
  });
}

/** The rules of each sheet, by sheet name. */
function bySheet(
  places: readonly RangePlace[],
  rules: readonly (RawRule | null)[],
): ReadonlyMap<string, readonly RawRule[]> {
  const found = new Map<string, RawRule[]>();
  rules.forEach((rule, index) => {
    const sheet = places[index]?.sheet;
    if (!rule || sheet === undefined) return;
    const ofSheet = found.get(sheet) ?? [];
    ofSheet.push(rule);
    found.set(sheet, ofSheet);
  });
  return found;
}
