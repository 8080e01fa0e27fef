import * as v from "valibot";
import type { Problem } from "../model/problem";
import { dateReadings } from "../model/dateReadings";
import {
  numberReadings,
  parseDecimal,
  parseWhole,
  type NumberRange,
} from "../model/numberReadings";
import { fault } from "./fault";
import { cellNumberLimit, choice, decimal, list, text, whole } from "./fields";
import { readAs, type Reading } from "./reading";
import type { Table, TableRow } from "./readTable";

type Schema<T> = v.GenericSchema<unknown, T>;

/** A text cell; a number that a spreadsheet made of a text becomes text again. */
export function textCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) => (typeof cell === "number" ? String(cell) : cell)),
    schema,
  );
}

/** A cell with a number, or a text that reads as one in any country's notation. */
export function decimalCell(range: NumberRange = everyNumber): Schema<number> {
  return v.pipe(
    v.unknown(),
    v.check(isNoDate, fault("dateForNumber")),
    v.check(isClear(range), ({ input }) => {
      const [small = 0, large = 0] = readingsOf(input);
      return fault("unclearNumber", { small, large });
    }),
    v.transform((cell) => readingWithin(cell, range) ?? readingsOf(cell)[0] ?? cell),
    decimal(...range),
  );
}

/** A cell with a whole number, or a text that reads as one, with or without grouping. */
export function wholeCell(range: NumberRange): Schema<number> {
  return v.pipe(
    v.unknown(),
    v.check(isNoDate, fault("dateForNumber")),
    v.transform((cell) =>
      typeof cell === "string" ? (parseWhole(cell, range) ?? readingsOf(cell)[0] ?? cell) : cell,
    ),
    whole(...range),
  );
}

/** A year, or a date in it: "2019-12-31" is 2019. */
export function yearCell(range: NumberRange): Schema<number> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) => yearOfDate(cell) ?? cell),
    wholeCell(range),
  );
}

const everyNumber: NumberRange = [-cellNumberLimit, cellNumberLimit];

function readingsOf(cell: unknown): readonly number[] {
  return typeof cell === "string" ? numberReadings(cell) : [];
}

function readingWithin(cell: unknown, range: NumberRange): number | null {
  return typeof cell === "string" ? parseDecimal(cell, range) : null;
}

function isClear(range: NumberRange): (cell: unknown) => boolean {
  const [min, max] = range;
  return (cell) => readingsOf(cell).filter((number) => number >= min && number <= max).length < 2;
}

/** Spreadsheets turn "3.5" into May 3, unnoticed by the user. */
function isNoDate(cell: unknown): boolean {
  return typeof cell !== "string" || dateReadings(cell).length === 0;
}

function yearOfDate(cell: unknown): number | null {
  const [first, other = first] = typeof cell === "string" ? dateReadings(cell) : [];
  const year = first?.year ?? null;
  return year !== null && year === other?.year && year > 99 ? year : null;
}

/**
 * An id cell, which must be text: a spreadsheet that read 1.10 as a number has turned it into 1.1
 * or a date, and nobody can tell.
 */
export function idCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.check((cell) => typeof cell !== "number", fault("idFromNumber")),
    undatedCell(schema),
  );
}

/** A cell with a value that a spreadsheet may have turned into a date, such as 2.1. */
export function undatedCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(v.unknown(), v.check(isNoDate, fault("idFromDate")), schema);
}

/** A cell in which a lower-case word can stand for a key. */
export function wordCell<T>(
  keys: ReadonlyMap<string, string> | undefined,
  schema: Schema<T>,
): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) =>
      typeof cell === "string" ? (keys?.get(cell.toLowerCase()) ?? cell) : cell,
    ),
    schema,
  );
}

/** A cell with some of the options, separated by semicolons. */
export function choicesCell<const T extends string>(options: readonly T[]): Schema<T[]> {
  return v.pipe(
    v.unknown(),
    text(),
    v.transform((items): unknown => splitItems(items)),
    list(choice(options)),
  );
}

function splitItems(items: string): string[] {
  return items
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Validates a row; places are the row number and the column header. */
export function readRow<T>(
  schema: Schema<T>,
  input: object,
  row: number,
  table: Table,
): Reading<T> {
  return readAs(schema, input, (path) => ({ row, field: headerOf(table, path) }));
}

/** A row's cells, each read separately; null for a blank or unreadable cell. */
export interface CellsReading<E extends CellSchemas> {
  readonly cells: { readonly [K in keyof E]: v.InferOutput<E[K]> | null };
  readonly problems: readonly Problem[];
  /** True if every cell could be read. */
  readonly isWhole: boolean;
}

export type CellSchemas = Readonly<Record<string, Schema<unknown>>>;

/** Reads a row cell by cell, so that one bad cell does not affect the others. */
export function readCells<E extends CellSchemas>(
  schemas: E,
  { row, cells }: TableRow,
  table: Table,
): CellsReading<E> {
  const readings = Object.entries(schemas).map(([column, schema]) => {
    const place = { row, field: headerOf(table, column) };
    return { column, ...readAs(schema, cells[column] ?? null, () => place) };
  });
  return {
    cells: Object.fromEntries(
      readings.map(({ column, value }) => [column, value]),
    ) as CellsReading<E>["cells"],
    problems: readings.flatMap(({ problems }) => problems),
    isWhole: readings.every(({ value, problems }) => value !== null || problems.length === 0),
  };
}

function headerOf({ headers }: Table, path: string): string {
  const column = path.split(".")[0] ?? path;
  return headers.get(path) ?? headers.get(column) ?? column;
}
