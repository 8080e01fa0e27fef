import * as v from "valibot";
import type { Problem } from "../model/problem";
import { choice, list, text } from "./fields";
import { readAs, type Reading } from "./reading";
import type { Table, TableRow } from "./readTable";

type Schema<T> = v.GenericSchema<unknown, T>;

const decimalPattern = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

/** A cell that is text; a number that a spreadsheet has made of it becomes text again. */
export function textCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) => (typeof cell === "number" ? String(cell) : cell)),
    schema,
  );
}

/** A cell that is a number, or text that reads as one, with decimal point or comma. */
export function numberCell<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.transform((cell) =>
      typeof cell === "string" && decimalPattern.test(cell) ? Number(cell.replace(",", ".")) : cell,
    ),
    schema,
  );
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
