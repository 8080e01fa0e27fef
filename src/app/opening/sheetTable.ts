import { findHeader, type TableHeader } from "../../files/findHeader";
import type { TableColumns } from "../../files/tableColumns";
import { isoDateOf } from "../../model/excelDate";
import { failure, problem, success, type Outcome, type Place } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import type { RawCellContent, RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import type { TableLine } from "../../model/tableLine";
import { cellAddress, parseAddress } from "../../workbook/a1";

/** The largest table to read; the table readers have lower limits of their own. */
const maxTableRows = 20_000;
const maxTableColumns = 256;

/** A sheet of a foreign workbook that may be a table. */
export interface SheetTable {
  readonly sheet: string;
  /** The non-blank rows, in order. */
  readonly lines: readonly TableLine[];
  /** Formula cells without a calculated value. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
  /** True if the sheet was not read because of its size. */
  readonly isTooLarge: boolean;
}

/** 1990-01-01. A smaller number in a cell formatted as a date is a year or points. */
const firstDate = 32_874;

/** The visible, non-blank sheets of a workbook; chart sheets and macro modules are skipped. */
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

/**
 * Converts dates to text, as in CSV: no column of ours holds dates, and a serial number would be
 * misread.
 */
function cellOf({ value, isDate }: RawCellContent): RawCell {
  if (typeof value !== "number" || !isDate || value < firstDate) return value;
  return isoDateOf(value) ?? value;
}

/**
 * Chooses the table among a workbook's sheets: the first with all required columns, else the first
 * with any of them, else the first. Adds a note with the chosen sheet if there are several.
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

/** Uncalculated formulas below the header, in columns that count. */
function uncomputedIn({ uncomputed }: SheetTable, { line, keys }: TableHeader) {
  return uncomputed.filter(
    ({ row, column }) => row > line.row && (keys[column - 1] ?? null) !== null,
  );
}
