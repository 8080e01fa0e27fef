import { areaKeysOf } from "../../model/catalogue";
import { problem, success, type Outcome, type Problem } from "../../model/problem";
import { sameContent } from "../../model/sameContent";
import type { Difference } from "../../reconcile/difference";
import { presentSheets, type LocatedPlan } from "../../reconcile/locatedPlan";
import { overwrites } from "../../reconcile/overwrites";
import { planRepair } from "../../reconcile/planRepair";
import { sheetFields } from "../../workbook/sheetModules";
import { goneSheets } from "../answers/lostInputs";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { LiveWorkbookPort } from "../ports";
import { checkWorkbook, type CheckedWorkbook } from "./checkWorkbook";

export interface RepairedWorkbook extends CheckedWorkbook {
  /**
   * False if the repair would have overwritten differences that the user has not seen. Nothing was
   * written then, and `differences` is what to show.
   */
  readonly isRepaired: boolean;
  /** The deleted sheets that had held inputs. */
  readonly gone: readonly Problem[];
  /** Keys of the recreated sheets, in the plan's order. */
  readonly remade: readonly string[];
}

/** What the user saw of the last check; `located` is null if there was none. */
export interface ShownDifferences extends Pick<CheckedWorkbook, "live" | "differences"> {
  readonly located: LocatedPlan | null;
}

/** How often a repair is retried when sheets are added or deleted during it. */
const attempts = 3;

/**
 * Checks again, repairs what it can, and checks once more. It writes only what belongs to the plan,
 * then re-reads all inputs and reports any that changed. It overwrites a cell only if the
 * difference is in `shown`, the check that the user saw. Calls `onRead` with the workbook as it is
 * just before the repair.
 */
export async function repairWorkbook(
  port: LiveWorkbookPort,
  shown: ShownDifferences,
  onRead: (live: LiveWorkbook) => void = () => undefined,
): Promise<Outcome<RepairedWorkbook>> {
  for (let attempt = 1; ; attempt += 1) {
    const checked = await checkWorkbook(
      port,
      areaKeysOf(shown.live.read.inputs.catalogue),
      shown.located,
    );
    if (!checked.ok) return checked;
    const { differences, live } = checked.value;
    onRead(live);
    if (hasUnseen(differences, shown.differences)) {
      return success(
        { ...checked.value, isRepaired: false, remade: [], gone: [] },
        checked.problems,
      );
    }
    const repaired = await repairNow(port, checked.value);
    if (repaired.ok || attempt === attempts) return repaired;
    if (!(await haveSheetsChanged(port, live))) return repaired;
  }
}

function hasUnseen(now: readonly Difference[], shown: readonly Difference[]): boolean {
  const seen = new Set(shown.map(identity));
  return now.some((difference) => overwrites(difference) && !seen.has(identity(difference)));
}

function identity({ code, sheet, cell, found }: Difference): string {
  return JSON.stringify([code, sheet, cell, found]);
}

async function repairNow(
  port: LiveWorkbookPort,
  { live, located, differences }: CheckedWorkbook,
): Promise<Outcome<RepairedWorkbook>> {
  const repair = planRepair(located, differences);
  const repaired = await port.repair(located.plan, repair, presentSheets(located));
  if (!repaired.ok) return repaired;
  const after = await checkWorkbook(port, areaKeysOf(live.read.inputs.catalogue), located);
  if (!after.ok) return after;
  const changed = changedInputs(live, after.value.live);
  const remade = repair.missingSheets.map(({ key }) => key);
  const result = { ...after.value, isRepaired: true, remade, gone: goneSheets(live) };
  return success(result, [...repaired.problems, ...after.problems, ...changed]);
}

async function haveSheetsChanged(port: LiveWorkbookPort, { raw }: LiveWorkbook): Promise<boolean> {
  const surveyed = await port.survey();
  const before = raw.sheets.map(({ name }) => name);
  return surveyed.ok && !sameContent(surveyed.value.sheets, before);
}

/** Inputs other than answers; leaves out what the workbook is made with. */
const givenFields = sheetFields.filter(
  (field) => !["answers", "language", "catalogue", "profile"].includes(field),
);

/** Inputs that differ after the repair; another user may have edited them in the meantime. */
function changedInputs(before: LiveWorkbook, after: LiveWorkbook): Problem[] {
  const [then, now] = [before.read.inputs, after.read.inputs];
  const ids = new Set([...Object.keys(then.answers), ...Object.keys(now.answers)]);
  return [
    ...givenFields
      .filter((field) => !sameContent(then[field], now[field]))
      .map((field) => problem("inputsChanged", { field })),
    ...[...ids]
      .filter((id) => !sameContent(then.answers[id], now.answers[id]))
      .map((id) => problem("inputsChanged", { question: id })),
  ];
}
