import type { Language } from "../../model/language";
import { problem, type Problem } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import { cellAddress, parseAddress } from "../a1";
import type { Headers } from "../headers";
import { findColumns, type FoundColumns } from "./findColumns";
import { cellValue, usedRows, type FoundRange, type FoundWorkbook } from "./foundWorkbook";
import { nameMissing } from "./named";

/** A table by its defined name, and what its columns are called. */
export interface Table<Key extends string> {
  readonly name: string;
  readonly headers: Headers<Key>;
  /** Names of lists beside it, of which a header may be the same as one of its own. */
  readonly beside?: readonly string[];
}

/** Where a table is now. Rows and columns are 1-based. */
export interface TablePlace<Key extends string = string> extends FoundRange {
  readonly headerRow: number;
  /** By key; one that is missing, or of which nobody knows which it is, is absent. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Number of the last row; the first one is below the header. */
  readonly lastRow: number;
}

/** The cells of a row by the header of their column; null where that was not found. */
export type TableCells<Key extends string> = Readonly<Record<Key, RawCell>>;

export interface TableLine<Key extends string> {
  /** 1-based. */
  readonly row: number;
  readonly cells: TableCells<Key>;
}

export interface ReadTable<Key extends string> {
  /** Null where the table is not to be found. */
  readonly place: TablePlace<Key> | null;
  /** The rows in which anything stands. */
  readonly lines: readonly TableLine<Key>[];
  readonly problems: readonly Problem[];
}

/** What was given in a table, each cell by the header of its column. */
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

/**
 * Where a table is now. A table of a sheet that was not read, or on which nothing is left, has no place,
 * and nothing is said of it.
 */
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

/** Whether what people fill in elsewhere is among the rows: then the header was moved away from them. */
function hasFormBetween(
  workbook: FoundWorkbook,
  sheet: FoundRange["sheet"],
  header: number,
  last: number,
): boolean {
  return workbook.raw.names.some(({ name, sheet: owner }) => {
    if (owner !== null || !/^kompass\.(filter|signoff)\.|^kompass\.beside\d/i.test(name))
      return false;
    const found = workbook.follow(name);
    return found?.sheet === sheet && found.range.top > header && found.range.top <= last;
  });
}

/** What is to be said of columns that are missing, or there twice. */
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
 * Numbers of a table's rows in which anything stands: those below its header, to the last that its name
 * covers.
 */
export function rowNumbers({ sheet, headerRow, lastRow }: TablePlace): number[] {
  return usedRows(sheet).filter((row) => row > headerRow && row <= lastRow);
}

function cellIn<Key extends string>(place: TablePlace<Key>, row: number, key: Key): RawCell {
  const column = place.columns.get(key);
  return column === undefined ? null : cellValue(place.sheet, row, column);
}

/** How many formulas each row of a sheet has; one without any is absent. */
function formulasByRow({ cells }: FoundRange["sheet"]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [address, { formula }] of cells) {
    const row = formula === null ? undefined : parseAddress(address)?.row;
    if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

/** How many rows of a named range have formulas in or beside them. */
export function countComputed(workbook: FoundWorkbook, name: string): number {
  const found = workbook.follow(`Kompass.${name}`);
  if (!found) return 0;
  const { top, bottom } = found.range;
  return [...formulasByRow(found.sheet).keys()].filter((row) => row >= top && row <= bottom).length;
}

/**
 * Numbers of the rows that have the formulas beside a table. One that people inserted has none, or
 * fewer, of their own.
 */
export function computedRows(place: TablePlace): number[] {
  const formulas = formulasByRow(place.sheet);
  const count = (row: number) => formulas.get(row) ?? 0;
  const rows = rowNumbers(place);
  const most = rows.reduce((high, row) => Math.max(high, count(row)), 0);
  return rows.filter((row) => count(row) > 0 && count(row) >= most / 2);
}
