import * as v from "valibot";
import type { Place } from "../model/problem";
import { choice, list, text } from "./fields";
import { readAs, type Reading } from "./reading";
import type { Table } from "./readTable";

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
  const placeOf = (path: string): Place => {
    const key = path.split(".")[0] ?? path;
    return { row, field: table.headers.get(path) ?? table.headers.get(key) ?? key };
  };
  return readAs(schema, input, placeOf);
}
