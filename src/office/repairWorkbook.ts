import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { isBlank } from "../model/rawCell";
import { madeWithout } from "../model/workbookPart";
import type { CellRepair, SheetRepair, WorkbookRepair } from "../model/workbookRepair";
import { addCharts, withSheetNames } from "./addCharts";
import { columnRuns } from "./columnRuns";
import { cellInput } from "./cellInput";
import { runOnce, type Office } from "./excelRun";
import { answerOf, ask, blocksIn, placeName, type FoundCells, type RangeBlock } from "./keptCells";
import { sameContent } from "./put";
import { protect } from "./render/protection";
import { setName } from "./render/names";
import { setRule } from "./render/rules";

/**
 * Carries out a repair in one request. It unprotects first: if a sheet has someone else's password,
 * we fail before writing anything. It protects last. On an error, all cells are restored, unless
 * everything was done and only the response was lost. Cells are also restored if someone else
 * changed a row that is moved back; the request returns what it overwrote. Charts follow in further
 * requests; if Excel refuses them, the success carries problems.
 */
export async function repairSheets(office: Office, repair: WorkbookRepair): Promise<Outcome<null>> {
  if (repair.sheets.length === 0 && repair.names.length === 0) return success(null);
  const before = await runOnce(office, async (context) => lookAround(context, repair));
  if (!before.ok) return before;
  const moved = changedRow(repair, before.value.rows);
  if (moved) return failure(moved);
  const repaired = await runOnce(office, async (context) => {
    const rows = writeRepair(context.workbook, repair, before.value);
    await context.sync();
    return answerOf(rows);
  });
  const changed = repaired.ok ? changedRow(repair, repaired.value) : null;
  if (repaired.ok && !changed) return addChartsAgain(office, repair, before.value);
  const problems = changed ? [changed] : repaired.problems;
  const rows = repaired.ok ? repaired.value : before.value.rows;
  const reverted = await revert(office, repair, { ...before.value, rows }, changed !== null);
  if (reverted.ok && reverted.value === "done") return addChartsAgain(office, repair, before.value);
  if (reverted.ok) return failure(problems);
  return failure(problems, problem("revertFailed", {}), reverted.problems);
}

/** A problem if a row to move back has changed since it was read. */
function changedRow({ sheets }: WorkbookRepair, current: FoundCells): Problem | null {
  for (const { sheet, rows } of sheets) {
    const isSame = ({ cell, found }: CellRepair) =>
      sameContent(current.get(placeName({ sheet, cell }))?.content ?? null, found);
    if (!rows.every(isSame)) return problem("linesMoved", { sheet });
  }
  return null;
}

/** Runs once the sheets have their final names. */
async function addChartsAgain(
  office: Office,
  { sheets }: WorkbookRepair,
  { ids }: Before,
): Promise<Outcome<null>> {
  if (sheets.every(({ charts }) => charts.length === 0)) return success(null);
  const now = await runOnce(office, namesById);
  if (!now.ok) return success(null, [madeWithout("charts", now.problems)]);
  const nameNow = (name: string): string => now.value.get(ids.get(name) ?? "") ?? name;
  const charts = sheets.flatMap(({ sheet, charts: planned }) =>
    planned.map((plan) => withSheetNames(sheet, plan, nameNow)),
  );
  const added = await addCharts(office, charts);
  return success(null, added.ok ? [] : [madeWithout("charts", added.problems)]);
}

async function namesById(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/id");
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

async function lookAround(context: Excel.RequestContext, repair: WorkbookRepair): Promise<Before> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name,items/id,items/protection/protected");
  const rows = askRows(repair, (name) => worksheets.getItem(name));
  await context.sync();
  const locked = worksheets.items.filter(({ protection }) => protection.protected);
  return {
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    ids: new Map(worksheets.items.map(({ name, id }) => [name, id])),
    locked: new Set(locked.map(({ name }) => name)),
    rows: answerOf(rows),
  };
}

/** Loads the rows to move back, at this point of the request. */
function askRows(
  { sheets }: WorkbookRepair,
  sheetOf: (name: string) => Excel.Worksheet,
): RangeBlock<SheetCell>[] {
  const blocks = sheets.flatMap(({ sheet, rows }) =>
    blocksIn(
      () => sheetOf(sheet),
      rows.map(({ cell }) => ({ sheet, cell })),
    ),
  );
  ask(blocks);
  return blocks;
}

interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Returns the rows as they were just before the write. */
function writeRepair(
  workbook: Excel.Workbook,
  repair: WorkbookRepair,
  before: Before,
): RangeBlock<SheetCell>[] {
  const { locked, names, ids } = before;
  const taken = new Set([...ids.keys()].map((name) => name.toLowerCase()));
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // By id, because the sheet may be renamed.
  const sheetOf = (name: string) => workbook.worksheets.getItem(ids.get(name) ?? name);
  for (const { sheet } of repair.sheets) {
    if (locked.has(sheet)) sheetOf(sheet).protection.unprotect();
  }
  for (const { name, refersTo } of repair.names) {
    setName(workbook, name, refersTo, names.has(name.toLowerCase()));
  }
  const rows = askRows(repair, sheetOf);
  for (const sheet of repair.sheets) repairSheet(sheetOf(sheet.sheet), sheet);
  for (const { sheet, name } of repair.sheets) {
    // If one of the user's own sheets has the name, ours keeps its current one.
    if (!taken.has(name.toLowerCase())) sheetOf(sheet).name = name;
  }
  workbook.application.calculate("Full");
  // Protect last: then everything is protected only if everything was done.
  for (const { sheet, protect: isDue } of repair.sheets) {
    if (isDue || locked.has(sheet)) protect(sheetOf(sheet));
  }
  return rows;
}

/** The state when the repair began. */
interface Before {
  /** Formulas of defined names, by lower-case name. */
  readonly names: ReadonlyMap<string, string>;
  /** Excel's sheet ids, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of protected sheets. */
  readonly locked: ReadonlySet<string>;
  /** Contents of the rows to move back. */
  readonly rows: FoundCells;
}

function repairSheet(sheet: Excel.Worksheet, { show, cells, rows, rules }: SheetRepair): void {
  if (show) sheet.visibility = "Visible";
  for (const { range, cells: run } of columnRuns([...cells, ...rows])) {
    sheet.getRange(range).formulas = run.map((cell) => [expectedContent(cell)]);
  }
  for (const rule of rules) setRule(sheet, rule, (formula) => formula);
}

/**
 * Restores cells, names and protection; rules and charts may stay. Does nothing if the repair turns
 * out to have been completed.
 */
async function revert(
  office: Office,
  repair: WorkbookRepair,
  before: Before,
  isDone: boolean,
): Promise<Outcome<"done" | "reverted">> {
  const { names } = repair;
  const sheets = repair.sheets.map(({ sheet, cells, rows }) => ({
    sheet,
    cells: [...cells, ...rows.map((each) => withFoundContent(sheet, each, before.rows))],
  }));
  return runOnce(office, async (context) => {
    const { worksheets, names: present } = context.workbook;
    worksheets.load("items/id,items/protection/protected");
    present.load("items/name");
    const [witness] = sheets.filter(({ cells }) => cells.length > 0);
    const cell = witness?.cells[0];
    const id = witness && before.ids.get(witness.sheet);
    const written = id && cell ? worksheets.getItem(id).getRange(cell.cell) : null;
    written?.load("formulas");
    await context.sync();
    const sheetOf = (name: string) =>
      worksheets.items.find((item) => item.id === before.ids.get(name));
    const isWritten =
      isDone || (written && cell && written.formulas[0]?.[0] !== shownContent(cell));
    const isWhole = sheets.every(({ sheet }) => sheetOf(sheet)?.protection.protected);
    if (isWritten && isWhole && !isDone) return "done";
    for (const { name } of names) {
      const item = present.items.find((other) => other.name.toLowerCase() === name.toLowerCase());
      const formula = before.names.get(name.toLowerCase());
      if (!item) continue;
      if (formula === undefined) item.delete();
      else item.formula = formula;
    }
    for (const { sheet: name, cells } of sheets) {
      const sheet = sheetOf(name);
      if (!sheet) continue;
      const isProtected = sheet.protection.protected;
      // As long as nothing is written, someone else's password may be what stopped us.
      if (isWritten) {
        if (isProtected) sheet.protection.unprotect();
        for (const { range, cells: run } of columnRuns(cells)) {
          sheet.getRange(range).formulas = run.map((each) => [foundContent(each)]);
        }
        sheet.name = name;
      }
      if (before.locked.has(name) && (isWritten || !isProtected)) protect(sheet);
    }
    await context.sync();
    return "reverted";
  });
}

/** The cell repair with the content that it overwrote. */
function withFoundContent(sheet: string, repair: CellRepair, current: FoundCells): CellRepair {
  const cell = current.get(placeName({ sheet, cell: repair.cell }));
  return cell ? { ...repair, found: cell.content } : repair;
}

function expectedContent({ content, isText }: CellRepair): string | number | boolean {
  return "formula" in content ? `=${content.formula}` : cellInput(content.value, isText);
}

function foundContent({ found, isText }: CellRepair): string | number | boolean {
  if (found?.formula != null) return `=${found.formula}`;
  return cellInput(found === null || isBlank(found.value) ? null : found.value, isText);
}

/** The original content as Excel would return it. */
function shownContent({ found }: CellRepair): unknown {
  if (found?.formula != null) return `=${found.formula}`;
  return isBlank(found?.value ?? null) ? "" : found?.value;
}
