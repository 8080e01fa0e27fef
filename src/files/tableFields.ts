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

/** A cell that is text; a number that a spreadsheet has made of it becomes text again. */
export function textCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) => (typeof cell === "number" ? String(cell) : cell)),
    schema,
  );
}

/** A cell that is a number, or text that reads as one in any country. */
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

/** A cell that is a whole number, or text that reads as one; its thousands may be set apart. */
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

/** A year, or a day of it: "2019-12-31" is 2019. */
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

/** Spreadsheets take "3.5" for the third of May, and who wrote it does not see the date coming. */
function isNoDate(cell: unknown): boolean {
  return typeof cell !== "string" || dateReadings(cell).length === 0;
}

function yearOfDate(cell: unknown): number | null {
  const [first, other = first] = typeof cell === "string" ? dateReadings(cell) : [];
  const year = first?.year ?? null;
  return year !== null && year === other?.year && year > 99 ? year : null;
}

/**
 * A cell with an id, which must have arrived as text: a spreadsheet that took 1.10 for a number has
 * made 1.1 of it, or a date, and nobody can tell.
 */
export function idCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.check((cell) => typeof cell !== "number", fault("idFromNumber")),
    undatedCell(schema),
  );
}

/** A cell with what a spreadsheet may have taken for a date, such as 2.1. */
export function undatedCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(v.unknown(), v.check(isNoDate, fault("idFromDate")), schema);
}

/** A cell in which a word may stand for a key; words in lower case. */
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

/** A cell with some of the options in it, separated by semicolons. */
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

/** Reads a row by the schema of its columns' keys; places are the row and the column's header. */
export function readRow<T>(
  schema: Schema<T>,
  input: object,
  row: number,
  table: Table,
): Reading<T> {
  return readAs(schema, input, (path) => ({ row, field: headerOf(table, path) }));
}

/** The cells of a row, each read on its own; null where one is blank or could not be read. */
export interface CellsReading<E extends CellSchemas> {
  readonly cells: { readonly [K in keyof E]: v.InferOutput<E[K]> | null };
  readonly problems: readonly Problem[];
  /** Whether every cell could be read. */
  readonly isWhole: boolean;
}

export type CellSchemas = Readonly<Record<string, Schema<unknown>>>;

/** Reads a row cell by cell, so that one at fault does not take the others with it. */
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
