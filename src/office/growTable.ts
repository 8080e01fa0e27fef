import { failure, problem, success, type Outcome } from "../model/problem";
import type { TableGrowth } from "../model/tableGrowth";
import { parseRange, span } from "../workbook/a1";
import { runOnce, type Office } from "./excelRun";
import { isGone } from "./officeFault";
import type { OwedWork } from "./owedWork";
import { protect } from "./render/protection";

/**
 * Inserts whole rows inside a table and fills in their formulas, in one request. On a fault the rows
 * are taken out again, which undoes all of it: what referred to the table gets its old length back.
 * Excel keeps the rows that it is about from the first request on, so that others may insert some
 * meanwhile.
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
  // Someone inserted or deleted rows since the workbook was read, or changed what is to be copied.
  const isAsRead = before.last === growth.last && isPattern(before.formulas, growth);
  const grown = isAsRead
    ? await runOnce(sameContext, async () => grow(kept, growth, before))
    : failure<string[][][]>(moved);
  if (!isAsRead || (grown.ok && isPattern(grown.value, growth))) {
    // Nothing depends on it: Excel lets go of them with the pane at the latest.
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

/** Ranges that Excel keeps while rows come and go. */
interface KeptRows {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The whole last row of the table. */
  readonly last: Excel.Range;
  /** By run of columns, the cells of the pattern's row, and those of the last one. */
  readonly patterns: readonly Excel.Range[];
  readonly lasts: readonly Excel.Range[];
}

interface TableState {
  readonly rows: number;
  /** Number of its last row. */
  readonly last: number;
  readonly isProtected: boolean;
  /** Of the pattern's row, by run of columns. */
  readonly formulas: string[][][];
}

async function look(
  context: Excel.RequestContext,
  { name, sheet: sheetName, last, pattern, columns }: TableGrowth,
): Promise<{ kept: KeptRows; before: TableState }> {
  // First the sheet: of a name that leads to no cells Excel only says that the operation is invalid.
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

/** The pattern's formulas as they were just before. */
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
    // The last row too: what its formulas say of the rows above it ends before the new ones.
    const target = range.getOffsetRange(-count, 0).getResizedRange(count, 0);
    target.copyFrom(patterns[index] ?? range, "Formulas");
  });
  if (isProtected) protect(sheet);
  application.calculate("Full");
  await context.sync();
  return formulasIn(patterns);
}

/** Takes out rows that came, wherever they are by now, and protects the sheet again. */
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
      // What someone has given in one of them by now is not taken out with it.
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
      // Someone has deleted the row or the sheet.
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
