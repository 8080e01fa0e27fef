import { success, type Outcome } from "../../model/problem";
import type { RawRule, RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import type { Difference } from "../../verify/difference";
import { locatePlan, type LocatedPlan } from "../../verify/locatedPlan";
import { verifyWorkbook } from "../../verify/verifyWorkbook";
import type { LiveWorkbookPort, RangePlace } from "../ports";
import { compareInputs } from "../verify";
import { openLive, type LiveWorkbook } from "./liveWorkbook";

export interface VerifiedLive {
  readonly live: LiveWorkbook;
  readonly differences: readonly Difference[];
}

/**
 * What in the open workbook differs from its plan or from the engine: one request reads everything,
 * a second the input rules where they should be.
 */
export async function verifyLive(
  port: LiveWorkbookPort,
  areaKeys: readonly string[],
): Promise<Outcome<VerifiedLive>> {
  const opened = await openLive(port, areaKeys);
  if (!opened.ok) return opened;
  const { read } = opened.value;
  const places = rulePlaces(locatePlan(opened.value.raw, read));
  const rules = await port.readRules(places);
  if (!rules.ok) return rules;
  const raw = withRules(opened.value.raw, places, rules.value);
  const live = { ...opened.value, raw };
  const comparisons = compareInputs(read.inputs, live.assessment);
  const { assessment } = live;
  const differences = verifyWorkbook({ raw, read, assessment, comparisons });
  return success({ live, differences }, opened.problems);
}

function rulePlaces({ plan, relocation, range }: LocatedPlan): RangePlace[] {
  return plan.sheets.flatMap(({ key, rules }) => {
    const sheet = relocation.sheet(key)?.name;
    if (sheet === undefined) return [];
    return rules.map((rule) => ({ sheet, range: range(rule.range, key) }));
  });
}

function withRules(
  { sheets, names }: RawWorkbook,
  places: readonly RangePlace[],
  rules: readonly (RawRule | null)[],
): RawWorkbook {
  const found = new Map<string, RawRule[]>();
  rules.forEach((rule, index) => {
    const sheet = places[index]?.sheet;
    if (!rule || sheet === undefined) return;
    found.set(sheet, [...(found.get(sheet) ?? []), rule]);
  });
  return {
    names,
    sheets: sheets.map((sheet): RawSheet => ({ ...sheet, rules: found.get(sheet.name) ?? [] })),
  };
}
