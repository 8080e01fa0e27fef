import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { TableLine } from "../model/tableLine";
import { findHeader, headerKeys, sameKeys, type TableHeader } from "./findHeader";
import { shown, shownPath } from "./shown";
import type { TableColumns } from "./tableColumns";

/** The most rows below the header, for tables without a limit of their own. */
const tableRowLimit = 5000;

export interface Table {
  /** Headers as written in the table, by column key. */
  readonly headers: ReadonlyMap<string, string>;
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** True if no row was left out. */
  readonly isWhole: boolean;
}

export interface TableRow {
  /** 1-based row number in the sheet or file. */
  readonly row: number;
  /** By column key. Texts are trimmed; empty ones are null. */
  readonly cells: Readonly<Record<string, RawCell>>;
}

/**
 * Finds the columns by their headers, in the first row that has them. Blank rows are skipped;
 * remarks, sums and repeated headers are skipped and reported. Fails if required columns are
 * missing or columns are duplicated. Unknown columns and cells beyond the header are ignored and
 * reported.
 */
export function readTable(lines: readonly TableLine[], columns: TableColumns): Outcome<Table> {
  const given = lines.map(tidy).filter(({ cells }) => !cells.every(isBlank));
  const header = findHeader(given, columns);
  if (!header) return failure(headerMissing(given[0], columns));
  const above = given.findIndex(({ row }) => row === header.line.row);
  const body = given.slice(above + 1);
  const { code, max } = columns.tooMany ?? { code: "tooManyRows", max: tableRowLimit };
  if (body.length > max) {
    return failure(problem(code, {}, null, { max, count: body.length }));
  }
  const unknown = unknownColumns(header, body, columns);
  const faults = headerFaults(header);
  if (faults.length > 0) return failure([...faults, ...unknown]);

  const readings = body.map((line) => readLine(line, header, columns));
  return success(
    {
      headers: headersByKey(header),
      headerRow: header.line.row,
      rows: readings.flatMap(({ row }) => row ?? []),
      isWhole: readings.every(({ isWhole }) => isWhole),
    },
    [...headerNotes(header, above), ...unknown, ...readings.flatMap(({ said }) => said ?? [])],
  );
}

function tidy({ row, cells }: TableLine): TableLine {
  return {
    row,
    cells: cells.map((cell) => {
      if (typeof cell !== "string") return cell;
      const text = cell.trim();
      return text === "" ? null : text;
    }),
  };
}

/** The result of reading one line below the header. */
interface LineReading {
  readonly row: TableRow | null;
  readonly said: Problem | null;
  readonly isWhole: boolean;
}

function readLine(
  { row, cells }: TableLine,
  { keys }: TableHeader,
  columns: TableColumns,
): LineReading {
  const extra = cells.slice(keys.length).find((cell) => !isBlank(cell));
  if (extra !== undefined) {
    const said = problem("extraCell", { row }, shown(extra), { columns: keys.length });
    return { row: null, said, isWhole: false };
  }
  const found = cellsByKey(keys, cells);
  const missing = columns.required.filter((key) => isBlank(found[key] ?? null));
  const isData = columns.required.length - missing.length >= columns.fewestCells;
  // Long tables made for printing repeat their header on every page.
  const isHeader = sameKeys(headerKeys(cells, columns), keys);
  if (isData && !isHeader) return { row: { row, cells: found }, said: null, isWhole: true };
  const [first = null, ...others] = cells.filter((cell) => !isBlank(cell));
  if (isHeader || others.length === 0 || isSum(first)) {
    return { row: null, said: problem("rowSetAside", { row }, shown(first)), isWhole: true };
  }
  const said = problem("rowIncomplete", { row }, shown(first), { columns: missing.join(", ") });
  return { row: null, said, isWhole: false };
}

/** Labels of sums and averages, in the languages of the compared countries. */
const sumNames =
  /^(?:sum|summa|total|totalt|i ?alt|til ?sammen|samlet|snitt|gjennomsnitt|gennemsnit|genomsnitt|medel|average|mean|median|antall|antal|count|min|maks|max)(?!\p{L})/iu;

function isSum(cell: RawCell): boolean {
  return sumNames.test(cellText(cell));
}

function headerMissing(first: TableLine | undefined, { required }: TableColumns): Problem {
  const texts = first?.cells.filter((cell) => !isBlank(cell)).map(cellText) ?? [];
  const place = first ? { row: first.row } : {};
  return problem("headerMissing", place, shown(texts.join(" | ")), {
    columns: required.join(", "),
  });
}

function headerNotes({ line, other }: TableHeader, above: number): Problem[] {
  const { row } = line;
  if (other !== null) return [problem("headerTaken", { row }, null, { other })];
  return above === 0 ? [] : [problem("headerRow", { row })];
}

function headerFaults({ line: { row, cells }, keys, missing }: TableHeader): Problem[] {
  const doubled = keys.flatMap((key, index) =>
    key !== null && keys.indexOf(key) < index ? [cellText(cells[index] ?? null)] : [],
  );
  return [
    ...missing.map((field) => problem("missingColumn", { row, field })),
    ...doubled.map((field) => problem("doubledColumn", { row, field }, shown(field))),
  ];
}

function unknownColumns(
  { line, keys }: TableHeader,
  body: readonly TableLine[],
  columns: TableColumns,
): Problem[] {
  const allowed = [...columns.keys.keys()].join(", ");
  return keys.flatMap((key, index) => {
    const isUsed = [line, ...body].some(({ cells }) => !isBlank(cells[index] ?? null));
    if (key !== null || !isUsed) return [];
    const header = cellText(line.cells[index] ?? null);
    const place = { row: line.row, field: shownPath(header) };
    return [problem("unknownColumn", place, shown(header), { allowed })];
  });
}

function cellsByKey(
  keys: readonly (string | null)[],
  cells: readonly RawCell[],
): TableRow["cells"] {
  return Object.fromEntries(
    keys.flatMap((key, index) => (key === null ? [] : [[key, cells[index] ?? null]])),
  );
}

function headersByKey({ keys, line }: TableHeader): Table["headers"] {
  return new Map(
    keys.flatMap((key, index) =>
      key === null ? [] : [[key, cellText(line.cells[index] ?? null)] as const],
    ),
  );
}
