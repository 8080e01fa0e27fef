import type { Inputs } from "../model/inputs";
import { actionRows } from "./sheets/actions/layout";
import { measurementRows } from "./sheets/comparison/layout";
import { freeFindingRows, printedFindingRows } from "./sheets/findings/layout";
import { interviewRows } from "./sheets/interviews/layout";
import type { TableRows } from "./tableRows";

/** The fields of the inputs that are lists without a fixed length. */
type ListField = {
  [Field in keyof Inputs]-?: readonly never[] extends Inputs[Field] ? Field : never;
}[keyof Inputs];

/** Their tables, which people may make longer. */
const givenTables = {
  measurements: measurementRows,
  actions: actionRows,
  interviews: interviewRows,
  freeFindings: freeFindingRows,
} satisfies Record<ListField, TableRows>;

/** What is printed of a table may be less than it has room for. */
const tables = { ...givenTables, printedFindings: printedFindingRows };

/** Rows of each table that has no fixed length. */
export type Capacity = Readonly<Record<keyof typeof tables, number>>;

/** Room for what was given and for more. */
export function capacityFor(inputs: Inputs): Capacity {
  return rowsOf(tables, ({ given, fewest, spare }) => Math.max(fewest, given(inputs) + spare));
}

/** The capacity, enlarged where it would leave out something that was given. */
export function withRoomFor(capacity: Capacity, inputs: Inputs): Capacity {
  const rows = rowsOf(givenTables, ({ given }, key) => Math.max(capacity[key], given(inputs)));
  return { ...capacity, ...rows };
}

/** The inputs with nothing in those tables. */
export function withoutTables(inputs: Inputs): Inputs {
  const blank: Readonly<Record<ListField, readonly []>> = {
    measurements: [],
    actions: [],
    interviews: [],
    freeFindings: [],
  };
  return { ...inputs, ...blank };
}

function rowsOf<Key extends string>(
  of: Readonly<Record<Key, TableRows>>,
  rows: (table: TableRows, key: Key) => number,
): Record<Key, number> {
  const keys = Object.keys(of) as Key[];
  return Object.fromEntries(keys.map((key) => [key, rows(of[key], key)])) as Record<Key, number>;
}
