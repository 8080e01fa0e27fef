import { failure, problem, success, type Outcome } from "../model/problem";
import type { TableGrowth } from "../model/tableGrowth";
import { parseRange, span } from "../workbook/a1";
import { runOnce, type Office } from "./excelRun";
import { isGone } from "./officeFault";
import type { OwedWork } from "./owedWork";
import { protect } from "./render/protection";

/**
 * Inserts rows inside a table and fills in their formulas, in one request. On an error the rows are
 * deleted again, which also restores every reference to the table. Ranges are tracked from the
 * first request on, so that rows inserted by others in between do no harm.
 */
export async function growTable(
  office: Office,
  owed: OwedWork,
  growth: TableGrowth,
): Promise<Outcome<null>> {
  const looked = await runOnce(office, async (context) => look(context, growth));
  if (!looked.ok) return looked;
  const { kept, before } = looked.value;
  const sameContext: Office = { ...office, run: async (batch) => batch(kept.context) };
  const moved = problem("linesMoved", { sheet: growth.sheet });
  // Otherwise someone inserted or deleted rows since the workbook was read, or changed the formulas
  // to copy.
  const isAsRead = before.last === growth.last && isPattern(before.formulas, growth);
  const grown = isAsRead
    ? await runOnce(sameContext, async () => grow(kept, growth, before))
    : failure<string[][][]>(moved);
  if (!isAsRead || (grown.ok && isPattern(grown.value, growth))) {
    // A failure here is harmless: Excel releases the ranges when the pane closes.
    await runOnce(sameContext, async () => {
      for (const range of [kept.last, ...kept.patterns, ...kept.lasts]) range.untrack();
      await kept.context.sync();
    });
    return grown.ok ? success(null) : grown;
  }
  const problems = grown.ok ? [moved] : grown.problems;
  const revert = async () => takeOut(sameContext, kept, growth, before);
  const reverted = await revert();
  if (reverted.ok) return failure(problems);
  owed.owe(revert);
  return failure(problems, problem("growthRevertFailed", {}), reverted.problems);
}

/** Tracked ranges, which follow inserted and deleted rows. */
interface KeptRows {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The table's whole last row. */
  readonly last: Excel.Range;
  /** Per run of columns, the pattern row's cells and the last row's cells. */
  readonly patterns: readonly Excel.Range[];
  readonly lasts: readonly Excel.Range[];
}

interface TableState {
  readonly rows: number;
  /** Row number of its last row. */
  readonly last: number;
  readonly isProtected: boolean;
  /** The pattern row's formulas, per run of columns. */
  readonly formulas: string[][][];
}

async function look(
  context: Excel.RequestContext,
  { name, sheet: sheetName, last, pattern, columns }: TableGrowth,
): Promise<{ kept: KeptRows; before: TableState }> {
  // Load the sheet first: for a name that refers to no cells, Excel only reports an invalid
  // operation.
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load("id");
  const { protection } = sheet;
  protection.load("protected");
  const table = context.workbook.names.getItem(name).getRange();
  table.load("address");
  const rowOf = (row: number) =>
    columns.map(({ left, right }) => sheet.getRange(span(row, left, row, right)));
  const [patterns, lasts] = [rowOf(pattern), rowOf(last)];
  const lastRow = sheet.getRange(wholeRows(last, 1));
  for (const range of patterns) range.load("formulas");
  for (const range of [lastRow, ...patterns, ...lasts]) range.track();
  await context.sync();
  return {
    kept: {
      context,
      sheet: context.workbook.worksheets.getItem(sheet.id),
      last: lastRow,
      patterns,
      lasts,
    },
    before: {
      ...extentOf(table.address),
      isProtected: protection.protected,
      formulas: formulasIn(patterns),
    },
  };
}

/** Returns the pattern's formulas as they were just before. */
async function grow(
  { context, sheet, last, patterns, lasts }: KeptRows,
  { count }: TableGrowth,
  { isProtected }: TableState,
): Promise<string[][][]> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  for (const range of patterns) range.load("formulas");
  if (isProtected) sheet.protection.unprotect();
  last.getResizedRange(count - 1, 0).insert("Down");
  lasts.forEach((range, index) => {
    // Include the last row: its formulas about the rows above would otherwise end before the new
    // rows.
    const target = range.getOffsetRange(-count, 0).getResizedRange(count, 0);
    target.copyFrom(patterns[index] ?? range, "Formulas");
  });
  if (isProtected) protect(sheet);
  application.calculate("Full");
  await context.sync();
  return formulasIn(patterns);
}

/** Deletes the inserted rows, wherever they are now, and protects the sheet again. */
async function takeOut(
  sameContext: Office,
  { context, sheet, last }: KeptRows,
  { name, count }: TableGrowth,
  before: TableState,
): Promise<Outcome<null>> {
  return runOnce(sameContext, async () => {
    try {
      const table = context.workbook.names.getItem(name).getRange();
      table.load("address");
      const { protection } = sheet;
      protection.load("protected");
      last.load("rowIndex");
      const used = sheet.getUsedRange(true);
      used.load("rowIndex,formulas");
      await context.sync();
      const isProtected = protection.protected;
      const { rows } = extentOf(table.address);
      const end = last.rowIndex - used.rowIndex;
      const came = used.formulas.slice(Math.max(0, end - count), Math.max(0, end)) as unknown[][];
      const hasGrown = rows >= before.rows + count;
      // Rows that someone has typed into are kept.
      if (hasGrown && !came.some((row) => row.some(isTyped))) {
        if (isProtected) sheet.protection.unprotect();
        last
          .getOffsetRange(-count, 0)
          .getResizedRange(count - 1, 0)
          .delete("Up");
        if (before.isProtected) protect(sheet);
      } else if (before.isProtected && !isProtected) protect(sheet);
      await context.sync();
      return null;
    } catch (error) {
      // Someone deleted the row or the sheet.
      if (isGone(error)) return null;
      throw error;
    }
  });
}

function isTyped(formula: unknown): boolean {
  return formula !== "" && !(typeof formula === "string" && formula.startsWith("="));
}

function isPattern(formulas: readonly string[][][], { columns }: TableGrowth): boolean {
  return columns.every((run, index) => {
    const [row = []] = formulas[index] ?? [];
    return row.length === run.formulas.length && run.formulas.every((text, at) => text === row[at]);
  });
}

function formulasIn(ranges: readonly Excel.Range[]): string[][][] {
  return ranges.map(({ formulas }) =>
    formulas.map((row) => row.map((formula: unknown) => String(formula))),
  );
}

function extentOf(address: string): { rows: number; last: number } {
  const place = parseRange(address.slice(address.lastIndexOf("!") + 1));
  if (!place) throw new Error(`Excel gave a range without an address: ${address}`);
  return { rows: place.bottom - place.top + 1, last: place.bottom };
}

function wholeRows(first: number, count: number): string {
  return `${first}:${first + count - 1}`;
}
