import Papa from "papaparse";
import { failure, problem, success, type Outcome } from "../model/problem";
import { tableLines, type TableLine } from "../model/tableLine";
import { findHeader, headerSearchRows } from "./findHeader";
import { openText } from "./openText";
import type { TableColumns } from "./tableColumns";
import { normaliseLines } from "../model/textRule";

const delimiters = [",", ";", "\t"] as const;

const newline = "\n";

/** Excel's own first line, which names the separator. */
const separatorLine = /^"?sep=([^"\n])"?[;,\t]*\n/i;

/**
 * Splits CSV text into cells, with the file's row numbers. Fails on a misplaced quote, because what
 * follows it cannot be trusted.
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
  // Decoders write U+FFFD for invalid bytes, as in files that Excel did not save as UTF-8.
  const undecoded = data.findIndex((row) => row.some((cell) => cell.includes("\uFFFD")));
  if (undecoded >= 0) return failure(problem("wrongEncoding", { row: undecoded + first }));
  return success(tableLines(data, first));
}

/**
 * Picks the separator with which the header has the most known names; papaparse's own guess fails
 * when texts are full of commas. Without a known header, it picks the one with which the quotes
 * match and that finds the most cells.
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

/** Compares by the first differing number. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
