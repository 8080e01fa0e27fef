import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import type { SheetPlan } from "../model/workbookPlan";
import { parseAddress } from "../workbook/a1";
import type { Line } from "./alignLines";

export interface SheetLines {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** Rows or columns, by number. */
export interface Lines {
  /** Number of the last non-blank line; 0 if all are blank. */
  readonly last: number;
  readonly line: (number: number) => Line;
}

/** The planned contents of each row and column, without inputs. */
export function plannedLines({ blocks }: SheetPlan): SheetLines {
  const lines = new LineCollector();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null || cell.kind === "input") return;
        lines.add(row + r, column + c, cell);
      }),
    );
  }
  return lines;
}

export function foundLines({ cells }: RawSheet): SheetLines {
  const lines = new LineCollector();
  for (const [address, content] of cells) {
    const at = parseAddress(address);
    if (at) lines.add(at.row, at.column, content);
  }
  return lines;
}

/** A cell of a plan or a workbook: a formula, or otherwise a value. */
interface Content {
  readonly formula?: string | null;
  readonly value?: RawCell;
}

class LineCollector implements SheetLines {
  readonly rows = new LazyLines();
  readonly columns = new LazyLines();

  add(row: number, column: number, content: Content): void {
    if (content.formula == null && isBlank(content.value ?? null)) return;
    this.rows.add(row, content);
    this.columns.add(column, content);
  }
}

/**
 * Computed on demand: few lines are ever needed, and finding their recognizable contents takes
 * time.
 */
class LazyLines implements Lines {
  last = 0;
  private readonly contents = new Map<number, Content[]>();

  add(number: number, content: Content): void {
    const line = this.contents.get(number);
    if (line) line.push(content);
    else this.contents.set(number, [content]);
    this.last = Math.max(this.last, number);
  }

  readonly line = (number: number): Line =>
    new Set(this.contents.get(number)?.map(recognisable) ?? []);
}

function recognisable({ formula, value = null }: Content): string {
  return formula == null ? cellText(value) : shapeOf(formula);
}

/**
 * A formula without anything that depends on its spelling or changes when sheets, rows and columns
 * move.
 */
function shapeOf(formula: string): string {
  const shape = formula
    .replace(/'(?:[^']|'')+'!?|[^\s'"!(),:+\-*/&=<>^]+!?/g, (piece) =>
      piece.endsWith("!") ? "" : piece,
    )
    .replace(/\$?[A-Z]{1,3}\$?\d+/gi, "#")
    .replace(/\s|\(\)/g, "")
    .toUpperCase();
  return `=${shape}`;
}
