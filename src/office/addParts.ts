import { success, type Outcome, type Problem } from "../model/problem";
import { madeWithout, type WorkbookPart } from "../model/workbookPart";
import type { SheetPlan, WorkbookPlan } from "../model/workbookPlan";
import { addCharts, withSheetNames } from "./addCharts";
import { runOnce, type Office } from "./excelRun";
import { addPanes, fitRows } from "./render/frame";
import { addPageSetup } from "./render/pageSetup";
import { protect } from "./render/protection";
import type { SheetRendering } from "./render/sheetRendering";
import { addBorders } from "./render/styles";
import type { FileProperty } from "./survey";

/** The workbook that optional parts are added to. */
export interface Unfinished {
  readonly plan: WorkbookPlan;
  /** The plan's sheets that get them. */
  readonly sheets: readonly SheetPlan[];
  /** Current names of all sheets, by key. */
  readonly nameOfKey: ReadonlyMap<string, string>;
  /** Names of the cell styles that get borders. */
  readonly styles: ReadonlySet<string>;
  readonly blankProperties: ReadonlySet<FileProperty>;
}

type Add = (context: Excel.RequestContext, unfinished: Unfinished) => void;

/**
 * Parts that can be added repeatedly without harm. They share one request unless Excel refuses it.
 */
const plainParts = {
  borders: ({ workbook }, { plan, styles }) => addBorders(workbook, plan.styles, styles),
  rowHeights: (context, unfinished) => {
    context.workbook.application.calculate("Full");
    eachSheet(context, unfinished, fitRows);
  },
  properties: ({ workbook }, { plan, blankProperties }) => {
    const { title, subject, author, description } = plan.properties;
    const values = { title, subject, author, comments: description };
    for (const field of blankProperties) workbook.properties[field] = values[field];
  },
  panes: (context, unfinished) => eachSheet(context, unfinished, addPanes),
  pageSetup: (context, unfinished) => eachSheet(context, unfinished, addPageSetup),
} as const satisfies Partial<Record<WorkbookPart, Add>>;

type PlainPart = keyof typeof plainParts;

/**
 * Adds every part except charts and protection; returns a problem for each part that Excel refuses.
 */
export async function addPlainParts(
  office: Office,
  unfinished: Unfinished,
  wanted: readonly WorkbookPart[],
): Promise<readonly Problem[]> {
  const parts = (Object.keys(plainParts) as PlainPart[]).filter((part) => wanted.includes(part));
  const add = async (some: readonly PlainPart[]): Promise<Outcome<null>> =>
    some.length === 0
      ? success(null)
      : runOnce(office, async (context) => {
          context.workbook.application.suspendScreenUpdatingUntilNextSync();
          for (const part of some) plainParts[part](context, unfinished);
          await context.sync();
          return null;
        });
  if ((await add(parts)).ok) return [];
  const refused: Problem[] = [];
  for (const part of parts) {
    const added = await add([part]);
    if (!added.ok) refused.push(madeWithout(part, added.problems));
  }
  return refused;
}

function eachSheet(
  { workbook }: Excel.RequestContext,
  { sheets, nameOfKey }: Unfinished,
  add: (target: Pick<SheetRendering, "sheet" | "plan">) => void,
): void {
  for (const plan of sheets) {
    add({ sheet: workbook.worksheets.getItem(nameOfKey.get(plan.key) ?? plan.name), plan });
  }
}

export async function addChartsOf(
  office: Office,
  { sheets, nameOfKey }: Unfinished,
  areNew: boolean,
): Promise<readonly Problem[]> {
  const nameOf = (key: string): string => nameOfKey.get(key) ?? key;
  const charts = sheets.flatMap(({ key, charts: planned }) =>
    planned.map((plan) => withSheetNames(key, plan, nameOf)),
  );
  const added = await addCharts(office, charts, areNew);
  return added.ok ? [] : [madeWithout("charts", added.problems)];
}

/** Protects the named sheets, none of which is protected yet. */
export async function addProtection(
  office: Office,
  names: readonly string[],
): Promise<readonly Problem[]> {
  const added = await runOnce(office, async (context) => {
    for (const name of names) protect(context.workbook.worksheets.getItem(name));
    await context.sync();
    return null;
  });
  return added.ok ? [] : [madeWithout("protection", added.problems)];
}

/** Current names of the sheets that should be protected. */
export function protectedNames({ sheets, nameOfKey }: Unfinished): string[] {
  return sheets
    .filter(({ isProtected }) => isProtected)
    .map(({ key, name }) => nameOfKey.get(key) ?? name);
}
