import { cellText, isBlank, isCellError, type RawCell } from "../../src/model/rawCell";
import type { CellMap } from "./cellMap";

/** Whose values: "engine", "IronCalc", "LibreOffice". */
export interface Opinion {
  readonly by: string;
  readonly cells: CellMap;
}

export interface Comparing {
  /** Which of many workbooks. */
  readonly workbook: string;
  /** What is known of a cell, for whoever has to find the fault. */
  readonly about?: ReadonlyMap<string, string>;
  /** The cells to compare; without them, those of the second opinion. */
  readonly only?: Iterable<string>;
}

/**
 * One line for each cell on which two calculators differ:
 * `Sheet!Cell  LibreOffice: …  engine: …  [reason]`.
 */
export function compareCells(
  a: Opinion,
  b: Opinion,
  { workbook, about, only = b.cells.keys() }: Comparing,
): string[] {
  const lines: string[] = [];
  for (const cell of only) {
    const [left, right] = [a.cells.get(cell) ?? null, b.cells.get(cell) ?? null];
    const reason = difference(left, right);
    if (reason === null) continue;
    const known = about?.get(cell);
    const reasons = [reason, ...(known === undefined ? [] : [known]), `in ${workbook}`];
    lines.push(
      `${cell}  ${a.by}: ${shown(left)}  ${b.by}: ${shown(right)}  [${reasons.join("; ")}]`,
    );
  }
  return lines;
}

const mostLines = 20;

/** The lines as a test shows them: twenty, then how many more there are. */
export function summary(lines: readonly string[]): string {
  const more = lines.length - mostLines;
  const shownLines = lines.slice(0, mostLines);
  return [...shownLines, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}

/** Fails with the lines, if there are any. */
export function assertNone(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(`${lines.length} cells are wrong:\n${summary(lines)}`);
}

/**
 * Why two values are not the same, or null. Numbers are the same to nine decimals, large ones to
 * nine digits; empty text is the same as nothing.
 */
function difference(a: RawCell, b: RawCell): string | null {
  if (isBlank(a) && isBlank(b)) return null;
  if (isBlank(a) || isBlank(b)) return "one is blank";
  if (typeof a === "number" && typeof b === "number") {
    const size = Math.max(1, Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= 1e-9 * size ? null : `differ by ${Math.abs(a - b).toPrecision(3)}`;
  }
  if (isCellError(a) && isCellError(b)) return a.error === b.error ? null : "other error";
  if (isCellError(a) || isCellError(b)) return "one is an error";
  if (typeof a !== typeof b) return `${typeof a} and ${typeof b}`;
  return a === b ? null : `${typeof a}s differ`;
}

function shown(cell: RawCell): string {
  if (cell === null) return "nothing";
  const text = typeof cell === "string" ? JSON.stringify(cell) : cellText(cell);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
