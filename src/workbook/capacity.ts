import type { Inputs } from "../model/inputs";
import { actionRows } from "./sheets/actions/layout";
import { measurementRows } from "./sheets/comparison/layout";
import { documentRows } from "./sheets/documents/layout";
import { freeFindingRows, printedFindingRows } from "./sheets/findings/layout";
import { interviewRows } from "./sheets/interviews/layout";
import type { TableRows } from "./tableRows";

/** The input fields that are lists of any length. */
type ListField = {
  [Field in keyof Inputs]-?: readonly never[] extends Inputs[Field] ? Field : never;
}[keyof Inputs];

/** The tables for these lists; users may make them longer. */
const givenTables = {
  measurements: measurementRows,
  actions: actionRows,
  interviews: interviewRows,
  documents: documentRows,
  freeFindings: freeFindingRows,
} satisfies Record<ListField, TableRows>;

/** A table may have more rows than are printed, so the printed list counts separately. */
const tables = { ...givenTables, printedFindings: printedFindingRows };

/** The number of rows of each table of variable length. */
export type Capacity = Readonly<Record<keyof typeof tables, number>>;

/** Rows for the given inputs plus spare ones. */
export function capacityFor(inputs: Inputs): Capacity {
  return rowsOf(tables, ({ given, fewest, spare }) => Math.max(fewest, given(inputs) + spare));
}

/** The capacity, enlarged where the inputs need more rows. */
export function withRoomFor(capacity: Capacity, inputs: Inputs): Capacity {
  const rows = rowsOf(givenTables, ({ given }, key) => Math.max(capacity[key], given(inputs)));
  return { ...capacity, ...rows };
}

/** The larger of two capacities, table by table: an enlarged table keeps its size. */
export function largestCapacity(one: Capacity, other: Capacity): Capacity {
  return rowsOf(tables, (_, key) => Math.max(one[key], other[key]));
}

/** The inputs with those lists emptied. */
export function withoutTables(inputs: Inputs): Inputs {
  const blank: Readonly<Record<ListField, readonly []>> = {
    measurements: [],
    actions: [],
    interviews: [],
    documents: [],
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
