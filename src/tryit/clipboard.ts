import { highest } from "../model/extremes";

/**
 * Parses clipboard text into rows of cells: tabs between columns, quotes around cells with line
 * breaks.
 */
export function parseCells(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, plain = "", end] = match;
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  const [last] = lines.slice(-1);
  if (lines.length > 1 && last?.length === 1 && last[0] === "") lines.pop();
  const width = highest(lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
}

export function formatCells(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
