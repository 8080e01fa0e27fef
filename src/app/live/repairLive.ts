import type { Inputs } from "../../model/inputs";
import { problem, success, type Outcome, type Problem } from "../../model/problem";
import { locatePlan } from "../../verify/locatedPlan";
import { planRepair } from "../../verify/planRepair";
import type { LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";
import { sameContent } from "./sameContent";
import { verifyLive, type VerifiedLive } from "./verifyLive";

/**
 * Mends what a check found and can be mended, and checks again. Only what belongs to the plan is
 * written; all inputs are read again, and any that are not the same are named.
 */
export async function repairLive(
  port: LiveWorkbookPort,
  { live, differences }: VerifiedLive,
): Promise<Outcome<VerifiedLive>> {
  const located = locatePlan(live.raw, live.read);
  const { plan, relocation } = located;
  const present = new Map(
    plan.sheets.flatMap(({ key }) => {
      const sheet = relocation.sheet(key);
      return sheet ? [[key, sheet.name] as const] : [];
    }),
  );
  const repaired = await port.repair(plan, planRepair(located, differences), present);
  if (!repaired.ok) return repaired;
  const areaKeys = live.read.inputs.catalogue.areas.map(({ key }) => key);
  const after = await verifyLive(port, areaKeys);
  if (!after.ok) return after;
  const changed = changedInputs(live, after.value.live);
  return success(after.value, [...after.problems, ...changed]);
}

/** What people gave and now reads otherwise: someone else may have edited it meanwhile. */
function changedInputs(before: LiveWorkbook, after: LiveWorkbook): Problem[] {
  const [then, now] = [before.read.inputs, after.read.inputs];
  const parts: readonly (keyof Inputs)[] = [
    "municipality",
    "round",
    "unclear",
    "filter",
    "previous",
    "measurements",
    "freeFindings",
    "actions",
    "interviews",
    "signOffs",
  ];
  const ids = new Set([...Object.keys(then.answers), ...Object.keys(now.answers)]);
  return [
    ...parts
      .filter((part) => !sameContent(then[part], now[part]))
      .map((field) => problem("inputsChanged", { field })),
    ...[...ids]
      .filter((id) => !sameContent(then.answers[id], now.answers[id]))
      .map((id) => problem("inputsChanged", { question: id })),
  ];
}
