import { problem, type Problem } from "../model/problem";
import { isBlank, type RawCell } from "../model/rawCell";
import { parseAddress, type CellRange } from "../plan/a1";
import { cellValue, rangeValues, type FoundRange, type FoundWorkbook } from "./foundWorkbook";

/** A table by its defined name, with as many columns as it was planned with. */
export interface Table {
  readonly name: string;
  readonly columns: number;
  /** The name covers the header row too, instead of beginning below it. */
  readonly hasHeader: boolean;
}

/** The rows of a table in which something was given; none where its name is missing. */
export function filledRows(
  workbook: FoundWorkbook,
  table: Table,
  problems: Problem[],
): RawCell[][] {
  const found = followNamed(workbook, table.name, problems);
  if (!found) return [];
  const kept = plannedColumns(found, table);
  const rows = rangeValues(found).map((row) => row.filter((_, at) => kept.has(at)));
  return rows.slice(table.hasHeader ? 1 : 0).filter((row) => !row.every(isBlank));
}

/** Where a name leads; that it leads nowhere is a problem. */
export function followNamed(
  workbook: FoundWorkbook,
  name: string,
  problems: Problem[],
): FoundRange | null {
  const found = workbook.follow(`Kompass.${name}`);
  if (!found) problems.push(problem("nameMissing", {}, `Kompass.${name}`));
  return found;
}

/** How many rows of a named table have a label in the first column; one that people inserted has none. */
export function labelledRows(workbook: FoundWorkbook, name: string): number {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? rangeValues(found).filter(([label = null]) => !isBlank(label)).length : 0;
}

/** How many rows of a named table have formulas in or beside them; one that people inserted has none. */
export function computedRows(workbook: FoundWorkbook, name: string): number {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? rowsWithFormulas(found).size : 0;
}

function rowsWithFormulas({ sheet, range }: FoundRange): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [address, { formula }] of sheet.cells) {
    const row = formula === null ? undefined : parseAddress(address)?.row;
    if (row !== undefined && row >= range.top && row <= range.bottom) rows.add(row);
  }
  return rows;
}

/** Where a table is now. */
export interface TablePlace extends FoundRange {
  /** Numbers of its planned columns, in their order. */
  readonly columns: readonly number[];
  /** Numbers of the rows that have formulas in or beside them. */
  readonly computed: readonly number[];
  /** Of those, the ones in which nothing was given. */
  readonly free: readonly number[];
}

/** Null where the table's name is missing. */
export function tablePlace(workbook: FoundWorkbook, table: Table): TablePlace | null {
  const found = workbook.follow(`Kompass.${table.name}`);
  if (!found) return null;
  const { sheet, range } = found;
  const columns = [...plannedColumns(found, table)].map((at) => range.left + at);
  const computed = [...rowsWithFormulas(found)]
    .filter((row) => !table.hasHeader || row > range.top)
    .sort((a, b) => a - b);
  const isFree = (row: number) => columns.every((at) => isBlank(cellValue(sheet, row, at)));
  return { sheet, range, columns, computed, free: computed.filter(isFree) };
}

/**
 * The fields of a form, one below the other, each with its label to the left: a row that people
 * inserted has none.
 */
export function formFields({ sheet, range }: FoundRange, count: number): RawCell[] {
  const rows = rangeValues({ sheet, range });
  const isLabelled = (at: number) =>
    range.left > 1 && !isBlank(cellValue(sheet, range.top + at, range.left - 1));
  const labelled = rows.filter((_, at) => isLabelled(at));
  return (labelled.length === count ? labelled : rows).map((row) => row[0] ?? null);
}

/** Offsets of the columns with a header, which one that people inserted does not have; else all. */
function plannedColumns({ sheet, range }: FoundRange, table: Table): ReadonlySet<number> {
  const headerRow = table.hasHeader ? range.top : range.top - 1;
  const all = Array.from({ length: sizeOf(range).columns }, (_, at) => at);
  const headed = all.filter((at) => !isBlank(cellValue(sheet, headerRow, range.left + at)));
  return new Set(headed.length === table.columns ? headed : all);
}

function sizeOf({ top, left, bottom, right }: CellRange): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
