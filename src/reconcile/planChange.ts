import type { Inputs } from "../model/inputs";
import { sameCell } from "../model/rawCell";
import type { RawWorkbook } from "../model/rawWorkbook";
import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import type { CellRepair, SheetRepair, WorkbookRepair } from "../model/workbookRepair";
import { cellAddress } from "../workbook/a1";
import { buildWorkbookPlan } from "../workbook/buildWorkbookPlan";
import type { ReadWorkbook } from "../workbook/reading/readInputs";
import { locatePlan, type LocatedPlan } from "./locatedPlan";
import { locatedCells } from "./locatedCells";
import { movedSheet } from "./movedSheet";
import { locatedCharts, locatedRules } from "./planRepair";
import { sameFormula } from "./sameFormula";

/** What can be changed in an existing workbook, such as its language or profile. */
export type Changed = Partial<
  Pick<Inputs, "language" | "catalogue" | "profile" | "previous" | "agreement" | "selfAssessment">
>;

/** What a change writes, and the plan that it follows. */
export interface PlannedChange {
  readonly located: LocatedPlan;
  readonly repair: WorkbookRepair;
}

/**
 * Plans the writes that change a workbook's language, profile, earlier round, agreement or
 * self-assessment. The layout stays.
 * Inputs are written only where the change itself requires it (the words of selected findings, the
 * weights).
 */
export function planChange(raw: RawWorkbook, read: ReadWorkbook, changed: Changed): PlannedChange {
  const located = locateChanged(raw, read, changed);
  const before = buildWorkbookPlan(read.inputs, read.capacity);
  const after = buildWorkbookPlan({ ...read.inputs, ...changed }, read.capacity);
  const oldSheets = new Map(before.sheets.map((sheet) => [sheet.key, sheet]));
  const sheets = after.sheets.flatMap((sheet): SheetRepair[] => {
    const old = oldSheets.get(sheet.key);
    const found = located.relocation.sheet(sheet.key);
    if (!old || !found) return [];
    const cells = changedCells(old, sheet, located);
    const isRenamed = old.name !== sheet.name && found.name === old.name;
    const hasTexts = changed.language !== undefined && changed.language !== read.inputs.language;
    const others = new Set(changedCharts(old, sheet));
    const charts = locatedCharts(sheet, located).filter(({ key }) => hasTexts || others.has(key));
    return [
      {
        key: sheet.key,
        sheet: found.name,
        name: isRenamed ? sheet.name : found.name,
        show: false,
        cells,
        rows: [],
        rules: hasTexts ? locatedRules(sheet, located) : [],
        charts,
        protect: sheet.isProtected,
      },
    ];
  });
  const missingSheets = after.sheets
    .filter(({ key }) => !oldSheets.has(key))
    .map((sheet) => movedSheet(sheet, located));
  return { located, repair: { missingSheets, names: [], sheets: sheets.filter(hasWork) } };
}

/**
 * Locates everything, including a sheet that is about to be added, since formulas refer to it
 * already.
 */
function locateChanged(raw: RawWorkbook, read: ReadWorkbook, changed: Changed): LocatedPlan {
  const { previous, agreement, selfAssessment } = changed;
  const added = {
    ...(previous && { previous }),
    ...(agreement && { agreement }),
    ...(selfAssessment && { selfAssessment }),
  };
  return locatePlan(raw, { ...read, inputs: { ...read.inputs, ...added } });
}

/** Keys of new or changed charts. */
function changedCharts({ charts: before }: SheetPlan, { charts: after }: SheetPlan): string[] {
  const old = new Map(before.map((chart) => [chart.key, JSON.stringify(chart)]));
  return after
    .filter((chart) => old.get(chart.key) !== JSON.stringify(chart))
    .map(({ key }) => key);
}

function hasWork({ cells, rules, charts, sheet, name }: SheetRepair): boolean {
  return cells.length + rules.length + charts.length > 0 || sheet !== name;
}

/** Finds changed cells; both plans have the same layout. */
function changedCells(before: SheetPlan, after: SheetPlan, located: LocatedPlan): CellRepair[] {
  const old = new Map<string, PlanCell>();
  for (const { row, column, cells } of before.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell) old.set(cellAddress(row + down, column + right), cell);
      }),
    );
  }
  return locatedCells(after, located, (planned, row, column) => {
    const was = old.get(cellAddress(row, column));
    return was !== undefined && (planned.kind !== "input" || isOther(planned, was));
  }).filter(({ content, found }) => !isThere(content, found));
}

/** An input whose value changes. */
function isOther(planned: Extract<PlanCell, { kind: "input" }>, was: PlanCell): boolean {
  return was.kind === "input" && !sameCell(was.value, planned.value);
}

function isThere(content: CellRepair["content"], found: CellRepair["found"]): boolean {
  return "formula" in content
    ? found?.formula != null && sameFormula(found.formula, content.formula)
    : found?.formula == null && sameCell(found?.value ?? null, content.value);
}
