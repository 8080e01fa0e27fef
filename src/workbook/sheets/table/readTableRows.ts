import type { TableRow } from "../../../model/inputs";
import type { Problem } from "../../../model/problem";
import { isBlank, type RawCell } from "../../../model/rawCell";
import type { Headers } from "../../headers";
import { readTable, type TableLine, type TablePlace } from "../../reading/tables";
import type { FoundInputs } from "../../sheetModule";

export interface TableRowsRead<Key extends string> {
  readonly place: TablePlace | null;
  /** All lines with content, where they are. */
  readonly lines: readonly TableLine<Key | "number">[];
  readonly rows: readonly TableRow[];
  /** How many rows the table was built with; 0 if unknown. */
  readonly capacity: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows of a numbered table in which users filled in something; `keys` are the columns
 * that they fill in, `skipped` a row (1-based) that is not part of the table.
 */
export function readTableRows<Key extends string>(
  { workbook, language }: FoundInputs,
  name: string,
  headers: Headers<Key | "number">,
  keys: readonly Key[],
  skipped = 0,
): TableRowsRead<Key> {
  const { place, lines: all, problems } = readTable(workbook, { name, headers }, language);
  const lines = all.filter(({ row }) => row !== skipped);
  return {
    place,
    lines,
    rows: lines
      .map(({ cells }): TableRow => keys.map((key) => cells[key]))
      .filter((row) => !row.every(isBlank)),
    capacity: numberedRows(lines.map(({ cells }) => cells.number)),
    problems,
  };
}

/**
 * Estimates how many rows a table was built with from the row numbers that are left: the highest
 * number up to which at least half of them exist.
 */
function numberedRows(cells: readonly RawCell[]): number {
  const numbers = cells.filter((cell) => typeof cell === "number" && Number.isInteger(cell));
  const sorted = [...new Set(numbers as number[])].filter((n) => n > 0).sort((a, b) => a - b);
  const known = sorted.filter((number, index) => index + 1 >= number / 2);
  return known.at(-1) ?? 0;
}
