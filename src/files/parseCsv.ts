import Papa from "papaparse";
import { failure, problem, success, type Outcome } from "../model/problem";
import { tableLines, type TableLine } from "../model/tableLine";
import { findHeader, headerSearchRows } from "./findHeader";
import { openText } from "./openText";
import type { TableColumns } from "./tableColumns";
import { normaliseLines } from "../model/textRule";

const delimiters = [",", ";", "\t"] as const;

const newline = "\n";

/** Excel's own first line, which says what separates the cells. */
const separatorLine = /^"?sep=([^"\n])"?[;,\t]*\n/i;

/**
 * The cells of CSV text, row by row, as they are numbered in the file. A quote out of place refuses
 * the file, since what follows it cannot be trusted.
 */
export function parseCsv(text: string, columns: TableColumns): Outcome<readonly TableLine[]> {
  const opened = openText(text);
  if (!opened.ok) return opened;
  const whole = normaliseLines(opened.value);
  const [line = "", named] = separatorLine.exec(whole) ?? [];
  const body = whole.slice(line.length);
  const first = line === "" ? 1 : 2;
  const delimiter = delimiterOf(body, columns, named === undefined ? [] : [named]);
  const { data, errors } = Papa.parse(body, { delimiter, newline });
  const [error] = errors;
  if (error) return failure(problem("csvQuotes", { row: (error.row ?? 0) + first }));
  // What a decoder writes for bytes that are no UTF-8, as in files that Excel saves without it.
  const undecoded = data.findIndex((row) => row.some((cell) => cell.includes("\uFFFD")));
  if (undecoded >= 0) return failure(problem("wrongEncoding", { row: undecoded + first }));
  return success(tableLines(data, first));
}

/**
 * The separator with which the header has most of the known names: papaparse's own guess goes wrong
 * where texts are full of commas. Where no header is known, it is the one with which the quotes
 * match, and that finds most cells.
 */
function delimiterOf(body: string, columns: TableColumns, named: readonly string[]): string {
  const found = [...named, ...delimiters].map((delimiter) => {
    const { data, errors } = Papa.parse(body, { delimiter, newline, preview: headerSearchRows });
    const header = findHeader(tableLines(data), columns);
    const known = header?.keys.filter((key) => key !== null).length ?? 0;
    const cells = data.reduce((sum, row) => sum + row.length, 0);
    return { delimiter, rank: [known, -errors.length, cells] };
  });
  const [best] = found.sort((a, b) => compareRanks(b.rank, a.rank));
  return best?.delimiter ?? ",";
}

/** By the first number in which they differ. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
