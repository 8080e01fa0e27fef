import { findHeader, type TableHeader } from "../../files/findHeader";
import type { TableColumns } from "../../files/tableColumns";
import { isoDateOf } from "../../model/excelDate";
import { failure, problem, success, type Outcome, type Place } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import type { RawCellContent, RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import type { TableLine } from "../../model/tableLine";
import { cellAddress, parseAddress } from "../../workbook/a1";

/** The largest table that is read; the readers of tables have limits of their own below it. */
const maxTableRows = 20_000;
const maxTableColumns = 256;

/** A sheet of someone else's workbook, as the table that it may be. */
export interface SheetTable {
  readonly sheet: string;
  /** The rows that hold something, in order. */
  readonly lines: readonly TableLine[];
  /** Formulas that were never computed. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
  /** It was not read. */
  readonly isTooLarge: boolean;
}

/** 1990-01-01: a smaller number in a cell that shows dates is a year or points, and no date. */
const firstDate = 32_874;

/** The visible sheets of a workbook that hold something; charts and macro modules are no sheets. */
export function sheetTables({ sheets }: RawWorkbook): SheetTable[] {
  return sheets
    .filter(({ hidden, withoutGrid, cells }) => !hidden && !withoutGrid && cells.size > 0)
    .map(sheetTable);
}

function sheetTable({ name, cells }: RawSheet): SheetTable {
  const found = [...cells].flatMap(([address, content]) => {
    const at = parseAddress(address);
    return at ? [{ ...at, content }] : [];
  });
  const isTooLarge =
    found.some(({ column }) => column > maxTableColumns) ||
    new Set(found.map(({ row }) => row)).size > maxTableRows;
  if (isTooLarge) return { sheet: name, lines: [], uncomputed: [], isTooLarge };
  const rows = new Map<number, RawCell[]>();
  for (const { row, column, content } of found) {
    const cellsOfRow = rows.get(row) ?? [];
    while (cellsOfRow.length < column) cellsOfRow.push(null);
    cellsOfRow[column - 1] = cellOf(content);
    rows.set(row, cellsOfRow);
  }
  const lines = [...rows].map(([row, cellsOfRow]) => ({ row, cells: cellsOfRow }));
  return {
    sheet: name,
    lines: lines.sort((one, other) => one.row - other.row),
    uncomputed: found.filter(({ content }) => content.isUncomputed),
    isTooLarge,
  };
}

/** A date as text, as CSV has it: no column of ours wants one, and its number means nothing there. */
function cellOf({ value, isDate }: RawCellContent): RawCell {
  if (typeof value !== "number" || !isDate || value < firstDate) return value;
  return isoDateOf(value) ?? value;
}

/**
 * The table among the sheets of a workbook: the first with all the columns that must be there, else
 * the first with any, else the first. A note says which one was read where there are several.
 */
export function chooseTable(
  tables: readonly SheetTable[],
  columns: TableColumns,
): Outcome<{ readonly sheet: string; readonly lines: readonly TableLine[] }> {
  const headed = tables.map((table) => ({ table, header: headerOf(table, columns) }));
  const whole = headed.filter(({ header }) => header?.missing.length === 0);
  const chosen = whole[0] ?? headed.find(({ header }) => header !== null) ?? headed[0];
  if (!chosen) return success({ sheet: "", lines: [] });
  const { table, header } = chosen;
  const { sheet, lines, isTooLarge } = table;
  const place: Place = { sheet };
  if (isTooLarge) {
    const limits = { maxRows: maxTableRows, maxColumns: maxTableColumns };
    return failure(problem("tableTooLarge", place, null, limits));
  }
  const uncomputed = header ? uncomputedIn(table, header) : [];
  const [first] = uncomputed;
  if (first) {
    const cell = cellAddress(first.row, first.column);
    return failure(
      problem("tableNotComputed", { sheet, cell }, null, { count: uncomputed.length }),
    );
  }
  const others = tables.filter((other) => other !== table).map((other) => other.sheet);
  const note = problem("sheetRead", place, sheet, { others: others.join(", ") });
  return success({ sheet, lines }, others.length === 0 ? [] : [note]);
}

function headerOf({ lines }: SheetTable, columns: TableColumns): TableHeader | null {
  return findHeader(
    lines.filter(({ cells }) => !cells.every(isBlank)),
    columns,
  );
}

/** Formulas below the header, in columns that count. */
function uncomputedIn({ uncomputed }: SheetTable, { line, keys }: TableHeader) {
  return uncomputed.filter(
    ({ row, column }) => row > line.row && (keys[column - 1] ?? null) !== null,
  );
}
