import { failure, success, type Outcome, type Problem } from "../model/problem";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import { fileProblem } from "./fault";
import { refused } from "./reading";
import { shown, shownPath } from "./shown";

/** The most rows that a table can have below its header, where it has no limit of its own. */
export const tableRowLimit = 5000;

/** Which columns a table can have. Headers are matched without regard to case. */
export interface TableColumns {
  /** A column's key by its header, in lower case. */
  readonly keys: ReadonlyMap<string, string>;
  /** Other headers for the same keys, in lower case, such as a language's own. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Keys of the columns that must be there. */
  readonly required: readonly string[];
  readonly maxRows?: number;
}

export interface Table {
  /** Headers as they stand in the table, by column key. */
  readonly headers: ReadonlyMap<string, string>;
  readonly rows: readonly TableRow[];
  /** Whether no row had to be left out. */
  readonly isWhole: boolean;
}

export interface TableRow {
  /** 1-based, the header included. */
  readonly row: number;
  /** By column key; texts without blanks around them, null where nothing is left. */
  readonly cells: Readonly<Record<string, RawCell>>;
}

type Cells = readonly RawCell[];

export function columnKey(columns: TableColumns, header: string): string | null {
  const name = header.trim().toLowerCase();
  return columns.keys.get(name) ?? columns.aliases?.get(name) ?? null;
}

/**
 * Finds the columns by their headers in the first row; blank rows are skipped. Columns that are
 * missing or doubled refuse the table; a column that is not known and a row with more cells than
 * the header are left out and named.
 */
export function readTable(rows: readonly Cells[], columns: TableColumns): Outcome<Table> {
  const tidied = rows.map((row) => row.map(tidy));
  const [header = [], ...body] = tidied;
  const given = body.filter((row) => !row.every(isBlank)).length;
  const max = columns.maxRows ?? tableRowLimit;
  if (given > max) return failure(fileProblem("tooManyRows", {}, null, { max, count: given }));
  const keys = header.map((cell) => columnKey(columns, cellText(cell)));
  const faults = headerFaults(keys, header, columns);
  if (faults.length > 0) return refused([...faults, ...unknownColumns(keys, tidied, columns)]);

  const problems = unknownColumns(keys, tidied, columns);
  const found: TableRow[] = [];
  let isWhole = true;
  body.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const row = index + 2;
    const extra = cells.slice(header.length).find((cell) => !isBlank(cell));
    if (extra === undefined) {
      found.push({ row, cells: cellsByKey(keys, cells) });
    } else {
      isWhole = false;
      problems.push(fileProblem("extraCell", { row }, shown(extra), { columns: header.length }));
    }
  });
  return success({ headers: headersByKey(keys, header), rows: found, isWhole }, problems);
}

function tidy(cell: RawCell): RawCell {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  return text === "" ? null : text;
}

function headerFaults(
  keys: readonly (string | null)[],
  header: Cells,
  { required }: TableColumns,
): Problem[] {
  const doubled = keys.flatMap((key, index) =>
    key !== null && keys.indexOf(key) < index ? [cellText(header[index] ?? null)] : [],
  );
  return [
    ...required
      .filter((key) => !keys.includes(key))
      .map((key) => fileProblem("missingColumn", { row: 1, field: key })),
    ...doubled.map((field) => fileProblem("doubledColumn", { row: 1, field }, shown(field))),
  ];
}

function unknownColumns(
  keys: readonly (string | null)[],
  rows: readonly Cells[],
  columns: TableColumns,
): Problem[] {
  const allowed = [...columns.keys.keys()].join(", ");
  return keys.flatMap((key, index) => {
    if (key !== null || rows.every((row) => isBlank(row[index] ?? null))) return [];
    const header = cellText(rows[0]?.[index] ?? null);
    const place = { row: 1, field: shownPath(header) };
    return [fileProblem("unknownColumn", place, shown(header), { allowed })];
  });
}

function cellsByKey(keys: readonly (string | null)[], cells: Cells): TableRow["cells"] {
  return Object.fromEntries(
    keys.flatMap((key, index) => (key === null ? [] : [[key, cells[index] ?? null]])),
  );
}

function headersByKey(keys: readonly (string | null)[], header: Cells): Table["headers"] {
  return new Map(
    keys.flatMap((key, index) =>
      key === null ? [] : [[key, cellText(header[index] ?? null)] as const],
    ),
  );
}
