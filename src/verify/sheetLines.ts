import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import type { SheetPlan } from "../model/workbookPlan";
import { parseAddress } from "../plan/a1";
import type { Line } from "./alignLines";

/** The rows and columns of a sheet by number; a blank one may be absent. */
export interface SheetLines {
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
}

/** What the plan has in each row and column, apart from inputs. */
export function plannedLines({ blocks }: SheetPlan): SheetLines {
  const lines = new LineCollector();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null || cell.kind === "input") return;
        const content = cell.kind === "formula" ? shapeOf(cell.formula) : contentOf(cell.value);
        lines.add(row + r, column + c, content);
      }),
    );
  }
  return lines;
}

export function foundLines({ cells }: RawSheet): SheetLines {
  const lines = new LineCollector();
  for (const [address, { value, formula }] of cells) {
    const at = parseAddress(address);
    const content = formula === null ? contentOf(value) : shapeOf(formula);
    if (at) lines.add(at.row, at.column, content);
  }
  return lines;
}

class LineCollector implements SheetLines {
  readonly rows = new Map<number, Set<string>>();
  readonly columns = new Map<number, Set<string>>();

  add(row: number, column: number, content: string | null): void {
    if (content === null) return;
    lineOf(this.rows, row).add(content);
    lineOf(this.columns, column).add(content);
  }
}

function lineOf(lines: Map<number, Set<string>>, number: number): Set<string> {
  const line = lines.get(number) ?? new Set();
  lines.set(number, line);
  return line;
}

function contentOf(value: RawCell): string | null {
  return isBlank(value) ? null : cellText(value);
}

/** A formula without what changes when sheets, rows and columns move, and without its spelling. */
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
