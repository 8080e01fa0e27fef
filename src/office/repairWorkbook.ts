import { failure, problem, success, type Outcome } from "../model/problem";
import { isBlank } from "../model/rawCell";
import type { CellRepair, SheetRepair, WorkbookRepair } from "../model/workbookRepair";
import { quoteSheetName } from "../plan/a1";
import { columnRuns } from "./columnRuns";
import { cellInput } from "./cellInput";
import { runOnce, type Office } from "./excelRun";
import { addChart } from "./render/charts";
import { protect } from "./render/protection";
import { setRule } from "./render/rules";

/**
 * Writes again what a repair lists, in one request: first all protection is lifted, so that a
 * stranger's password stops everything before anything is written; last it is put back. On a fault
 * every cell gets back what stood there.
 */
export async function repairSheets(office: Office, repair: WorkbookRepair): Promise<Outcome<null>> {
  if (repair.sheets.length === 0 && repair.names.length === 0) return success(null);
  const before = await runOnce(office, async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const locked = worksheets.items.filter(({ protection }) => protection.protected);
    return {
      names: new Set(names.items.map(({ name }) => name.toLowerCase())),
      locked: new Set(locked.map(({ name }) => name)),
    };
  });
  if (!before.ok) return before;
  const { locked, names } = before.value;
  const mended = await runOnce(office, async (context) => {
    const { workbook } = context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheetOf = (name: string) => workbook.worksheets.getItem(name);
    for (const { sheet } of repair.sheets) {
      if (locked.has(sheet)) sheetOf(sheet).protection.unprotect();
    }
    for (const { name, refersTo } of repair.names) {
      if (names.has(name.toLowerCase())) workbook.names.getItem(name).delete();
      workbook.names.add(name, `=${refersTo}`);
    }
    for (const sheet of repair.sheets) mendSheet(sheetOf(sheet.sheet), sheet, sheetOf);
    for (const { sheet, protect: isDue } of repair.sheets) {
      if (isDue || locked.has(sheet)) protect(sheetOf(sheet));
    }
    for (const { sheet, name } of repair.sheets) {
      if (name !== sheet) sheetOf(sheet).name = name;
    }
    workbook.application.calculate("Full");
    await context.sync();
  });
  if (mended.ok) return success(null);
  const reverted = await revert(office, repair, locked);
  return failure(
    ...mended.problems,
    ...(reverted.ok ? [] : [problem("revertFailed", {}), ...reverted.problems]),
  );
}

function mendSheet(
  sheet: Excel.Worksheet,
  { show, cells, rules, charts, oldCharts }: SheetRepair,
  sheetOf: (name: string) => Excel.Worksheet,
): void {
  if (show) sheet.visibility = "Visible";
  for (const { range, cells: run } of columnRuns(cells)) {
    sheet.getRange(range).formulas = run.map((cell) => [expectedContent(cell)]);
  }
  for (const rule of rules) setRule(sheet, rule, (formula) => formula);
  for (const chart of oldCharts) sheet.charts.getItem(chart).delete();
  for (const chart of charts) addChart({ sheet, sheetOf, reference }, chart);
}

/** With the sheet's present name. */
function reference(sheet: string, cell: string): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

/** Puts back what stood in the cells, and the protection. Rules and charts can stay. */
async function revert(
  office: Office,
  { sheets }: WorkbookRepair,
  locked: ReadonlySet<string>,
): Promise<Outcome<void>> {
  return runOnce(office, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    for (const { sheet: name, cells } of sheets) {
      const sheet = worksheets.items.find((item) => item.name === name);
      if (!sheet) continue;
      // Where it is still protected nothing was written.
      if (!sheet.protection.protected) {
        for (const { range, cells: run } of columnRuns(cells)) {
          sheet.getRange(range).formulas = run.map((cell) => [foundContent(cell)]);
        }
        if (locked.has(name)) protect(sheet);
      }
    }
    await context.sync();
  });
}

function expectedContent({ content, isText }: CellRepair): string | number | boolean {
  return "formula" in content ? `=${content.formula}` : cellInput(content.value, isText);
}

function foundContent({ found, isText }: CellRepair): string | number | boolean {
  if (found?.formula != null) return `=${found.formula}`;
  return cellInput(found === null || isBlank(found.value) ? null : found.value, isText);
}
