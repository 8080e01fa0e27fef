import type { Language } from "../../model/language";
import { problem, type Problem } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import { cellAddress, parseAddress } from "../a1";
import type { Headers } from "../headers";
import { findColumns, type FoundColumns } from "./findColumns";
import { cellValue, usedRows, type FoundRange, type FoundWorkbook } from "./foundWorkbook";
import { nameMissing } from "./named";

/** A table: its defined name and headers. */
export interface Table<Key extends string> {
  readonly name: string;
  readonly headers: Headers<Key>;
  /**
   * Names of lists next to it. Their columns are skipped, because a header there may equal one of
   * the table's.
   */
  readonly beside?: readonly string[];
}

/** The current place of a table. Rows and columns are 1-based. */
export interface TablePlace<Key extends string = string> extends FoundRange {
  readonly headerRow: number;
  /** By key, without missing and ambiguous ones. */
  readonly columns: ReadonlyMap<Key, number>;
  /** The number of the last row. The table's first row follows the header. */
  readonly lastRow: number;
}

/** The cells of a row by column key; null if the column was not found. */
export type TableCells<Key extends string> = Readonly<Record<Key, RawCell>>;

export interface TableLine<Key extends string> {
  /** 1-based. */
  readonly row: number;
  readonly cells: TableCells<Key>;
}

export interface ReadTable<Key extends string> {
  /** Null if the table was not found. */
  readonly place: TablePlace<Key> | null;
  /** The rows with content. */
  readonly lines: readonly TableLine<Key>[];
  readonly problems: readonly Problem[];
}

/** Reads the filled rows of a table, each cell by its column's header. */
export function readTable<Key extends string>(
  workbook: FoundWorkbook,
  table: Table<Key>,
  language: Language,
): ReadTable<Key> {
  const { place, problems } = findTable(workbook, table, language);
  if (!place) return { place, lines: [], problems };
  const { keys } = table.headers;
  const lines = rowNumbers(place).map((row) => {
    const cells = keys.map((key) => [key, cellIn(place, row, key)]);
    return { row, cells: Object.fromEntries(cells) as TableCells<Key> };
  });
  const given = lines.filter(({ cells }) => !keys.every((key) => isBlank(cells[key])));
  return { place, lines: given, problems };
}

/** Finds a table. On an unread or emptied sheet, the place is null without a problem. */
export function findTable<Key extends string>(
  workbook: FoundWorkbook,
  { name, headers, beside = [] }: Table<Key>,
  language: Language,
): { readonly place: TablePlace<Key> | null; readonly problems: readonly Problem[] } {
  const found = workbook.follow(`Kompass.${name}`);
  if (!found) return { place: null, problems: [nameMissing(name)] };
  const { sheet, range } = found;
  if (sheet.cells.size === 0) return { place: null, problems: [] };
  const named = (key: Key) => workbook.followOn(sheet, `Kompass.Col.${key}`);
  const lists = beside.flatMap((list) => workbook.follow(`Kompass.${list}`) ?? []);
  const others = new Set(
    lists.filter((list) => list.sheet === sheet).map((list) => list.range.left),
  );
  const columns = findColumns(sheet, { headers, named, others }, { from: 1, to: range.bottom });
  if (!columns || hasFormBetween(workbook, sheet, columns.headerRow, range.bottom)) {
    const expected = headers.keys.map((key) => headers.textOf(key, language)).join(", ");
    const fault = problem("headersMissing", { sheet: sheet.name, table: name }, null, { expected });
    return { place: null, problems: [fault] };
  }
  return {
    place: {
      sheet,
      range,
      headerRow: columns.headerRow,
      columns: columns.columns,
      lastRow: range.bottom,
    },
    problems: columnProblems(columns, sheet.name, {
      table: name,
      fieldOf: (key) => headers.textOf(key, language),
    }),
  };
}

/**
 * Whether cells of a form lie between the header and the last row. If so, the header was moved away
 * from its table.
 */
function hasFormBetween(
  workbook: FoundWorkbook,
  sheet: FoundRange["sheet"],
  header: number,
  last: number,
): boolean {
  return workbook.raw.names.some(({ name, sheet: owner }) => {
    if (owner !== null || !/^kompass\.(filter|factcheck)\.|^kompass\.beside\d/i.test(name))
      return false;
    const found = workbook.follow(name);
    return found?.sheet === sheet && found.range.top > header && found.range.top <= last;
  });
}

/** The problems for missing and ambiguous columns. */
export function columnProblems<Key extends string>(
  { headerRow, doubled, missing }: FoundColumns<Key>,
  sheet: string,
  of: { readonly table?: string; readonly fieldOf: (key: Key) => string },
): Problem[] {
  const table = of.table === undefined ? {} : { table: of.table };
  return [
    ...[...doubled].map(([key, columns]) => {
      const [first = "", ...others] = columns.map((column) => cellAddress(headerRow, column));
      const place = { sheet, ...table, cell: first, field: of.fieldOf(key) };
      return problem("columnDoubled", place, null, { others: others.join(", ") });
    }),
    ...missing.map((key) => {
      return problem("columnMissing", { sheet, ...table, field: of.fieldOf(key) });
    }),
  ];
}

/**
 * The 1-based numbers of a table's rows with content, from below the header to the last row of its
 * range.
 */
export function rowNumbers({ sheet, headerRow, lastRow }: TablePlace): number[] {
  return usedRows(sheet).filter((row) => row > headerRow && row <= lastRow);
}

function cellIn<Key extends string>(place: TablePlace<Key>, row: number, key: Key): RawCell {
  const column = place.columns.get(key);
  return column === undefined ? null : cellValue(place.sheet, row, column);
}

/** The number of formulas by row number; rows without formulas are absent. */
function formulasByRow({ cells }: FoundRange["sheet"]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [address, { formula }] of cells) {
    const row = formula === null ? undefined : parseAddress(address)?.row;
    if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

/** Counts the rows of a named range whose sheet row contains a formula. */
export function countComputed(workbook: FoundWorkbook, name: string): number {
  const found = workbook.follow(`Kompass.${name}`);
  if (!found) return 0;
  const { top, bottom } = found.range;
  return [...formulasByRow(found.sheet).keys()].filter((row) => row >= top && row <= bottom).length;
}

/**
 * The numbers of the rows that have a table's helper formulas. Rows that users inserted have none,
 * or fewer.
 */
export function computedRows(place: TablePlace): number[] {
  const formulas = formulasByRow(place.sheet);
  const count = (row: number) => formulas.get(row) ?? 0;
  const rows = rowNumbers(place);
  const most = rows.reduce((high, row) => Math.max(high, count(row)), 0);
  return rows.filter((row) => count(row) > 0 && count(row) >= most / 2);
}
