import Papa from "papaparse";
import { failure, success, type Outcome } from "../model/problem";
import { fileProblem } from "./fault";
import { openText } from "./openText";
import { refused } from "./reading";
import { normaliseLines } from "../model/textRule";

const delimiters = [",", ";", "\t"] as const;

const newline = "\n";

/**
 * The cells of CSV text, row by row. The separator is the one that finds most of the known headers
 * in the first row: papaparse's own guess goes wrong where texts are full of commas. A quote out of
 * place refuses the file, since what follows it cannot be trusted.
 */
export function parseCsv(
  text: string,
  isHeader: (header: string) => boolean,
): Outcome<readonly (readonly string[])[]> {
  const opened = openText(text);
  if (!opened.ok) return opened;
  const body = normaliseLines(opened.value);
  const { data, errors } = Papa.parse(body, { delimiter: delimiterOf(body, isHeader), newline });
  if (errors.length > 0) {
    return refused(errors.map(({ row }) => fileProblem("csvQuotes", { row: (row ?? 0) + 1 })));
  }
  // What a decoder writes for bytes that are no UTF-8, as in files that Excel saves without it.
  const undecoded = data.findIndex((row) => row.some((cell) => cell.includes("\uFFFD")));
  if (undecoded >= 0) return failure(fileProblem("wrongEncoding", { row: undecoded + 1 }));
  return success(data);
}

function delimiterOf(body: string, isHeader: (header: string) => boolean): string {
  const found = delimiters.map((delimiter) => {
    const [header = []] = Papa.parse(body, { delimiter, newline, preview: 1 }).data;
    return { delimiter, known: header.filter(isHeader).length };
  });
  return found.reduce((best, next) => (next.known > best.known ? next : best)).delimiter;
}
