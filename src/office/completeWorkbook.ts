import { success, type Outcome } from "../model/problem";
import type { WorkbookPart } from "../model/workbookPart";
import type { WorkbookPlan } from "../model/workbookPlan";
import { addChartsOf, addPlainParts, addProtection, protectedNames } from "./addParts";
import { runOnce, type Office } from "./excelRun";
import { blankOf, fileProperties } from "./survey";

/**
 * Retries optional parts that Excel refused, on the plan's sheets that exist; returns problems for
 * those it refuses again. Lifts protection meanwhile, since page breaks require it.
 */
export async function completeWorkbook(
  office: Office,
  plan: WorkbookPlan,
  present: ReadonlyMap<string, string>,
  parts: readonly WorkbookPart[],
): Promise<Outcome<null>> {
  const looked = await runOnce(office, lookAround);
  if (!looked.ok) return looked;
  const { isProtected, styles, blankProperties } = looked.value;
  const sheets = plan.sheets.filter(({ key }) => present.has(key));
  const unfinished = { plan, sheets, nameOfKey: present, styles, blankProperties };
  const planned = protectedNames(unfinished);
  const locked = planned.filter((name) => isProtected.has(name));
  const lifted = await liftProtection(office, locked);
  if (!lifted.ok) return lifted;
  const plain = await addPlainParts(office, unfinished, parts);
  const charts = parts.includes("charts") ? await addChartsOf(office, unfinished, false) : [];
  const protectable = parts.includes("protection") ? planned : locked;
  const protection = await addProtection(office, protectable);
  return success(null, [...plain, ...charts, ...protection]);
}

async function liftProtection(office: Office, names: readonly string[]): Promise<Outcome<null>> {
  return runOnce(office, async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).protection.unprotect();
    await context.sync();
    return null;
  });
}

async function lookAround(context: Excel.RequestContext) {
  const { styles, properties, worksheets } = context.workbook;
  styles.load("items/name");
  properties.load(fileProperties.join());
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const locked = worksheets.items.filter(({ protection }) => protection.protected);
  return {
    styles: new Set(styles.items.map(({ name }) => name)),
    blankProperties: blankOf(properties),
    isProtected: new Set(locked.map(({ name }) => name)),
  };
}
