import { failure, problem, success, type Outcome } from "../model/problem";
import type { TableGrowth } from "../model/tableGrowth";
import { parseRange, span } from "../plan/a1";
import { runOnce, type Office } from "./excelRun";
import { protect } from "./render/protection";

/**
 * Inserts whole rows inside a table and fills in their formulas, in one request. On a fault the rows
 * are taken out again, which undoes all of it: what referred to the table gets its old length back.
 */
export async function growTable(office: Office, growth: TableGrowth): Promise<Outcome<null>> {
  const before = await runOnce(office, async (context) => stateOf(context, growth));
  if (!before.ok) return before;
  // Someone inserted or deleted rows since the workbook was read.
  if (before.value.last !== growth.last) {
    return failure(problem("rowMoved", { sheet: growth.sheet }, growth.name));
  }
  const grown = await runOnce(office, async (context) => {
    const { workbook } = context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheet = workbook.worksheets.getItem(growth.sheet);
    if (before.value.isProtected) sheet.protection.unprotect();
    insertRows(sheet, growth);
    if (before.value.isProtected) protect(sheet);
    workbook.application.calculate("Full");
    await context.sync();
  });
  if (grown.ok) return success(null);
  const reverted = await revert(office, growth, before.value);
  return failure(
    grown.problems,
    reverted.ok ? [] : [problem("growthRevertFailed", {}), ...reverted.problems],
  );
}

function insertRows(sheet: Excel.Worksheet, { last, count, pattern, columns }: TableGrowth): void {
  sheet.getRange(wholeRows(last, count)).insert("Down");
  for (const [left, right] of columns) {
    const source = sheet.getRange(span(pattern, left, pattern, right));
    // The last row too: what its formulas say of the rows above it ends before the new ones.
    sheet.getRange(span(last, left, last + count, right)).copyFrom(source, "Formulas");
  }
}

/** Takes out rows that came, wherever the table is by now, and protects the sheet again. */
async function revert(
  office: Office,
  growth: TableGrowth,
  before: TableState,
): Promise<Outcome<void>> {
  const now = await runOnce(office, async (context) => stateOf(context, growth));
  if (!now.ok) return now;
  return runOnce(office, async (context) => {
    const { rows, last, isProtected } = now.value;
    const sheet = context.workbook.worksheets.getItem(growth.sheet);
    const hasGrown = rows === before.rows + growth.count;
    if (hasGrown) {
      if (isProtected) sheet.protection.unprotect();
      sheet.getRange(wholeRows(last - growth.count, growth.count)).delete("Up");
    }
    if (before.isProtected && (hasGrown || !isProtected)) protect(sheet);
    await context.sync();
  });
}

interface TableState {
  readonly rows: number;
  /** Number of its last row. */
  readonly last: number;
  readonly isProtected: boolean;
}

async function stateOf(
  context: Excel.RequestContext,
  { name, sheet }: TableGrowth,
): Promise<TableState> {
  // First the sheet: of a name that leads to no cells Excel only says that the operation is invalid.
  const { protection } = context.workbook.worksheets.getItem(sheet);
  const range = context.workbook.names.getItem(name).getRange();
  range.load("address");
  protection.load("protected");
  await context.sync();
  const place = parseRange(range.address.slice(range.address.lastIndexOf("!") + 1));
  if (!place) throw new Error(`Excel gave a range without an address: ${range.address}`);
  const { top, bottom } = place;
  return { rows: bottom - top + 1, last: bottom, isProtected: protection.protected };
}

function wholeRows(first: number, count: number): string {
  return `${first}:${first + count - 1}`;
}
