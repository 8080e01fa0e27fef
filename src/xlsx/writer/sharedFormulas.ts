import { cellAddress } from "../../plan/a1";
import type { PlannedSheet } from "./planContent";

/** How a cell's formula is stored: `ref` stands at the first cell of its group only. */
export interface SharedFormula {
  readonly index: number;
  readonly ref: string | null;
}

/** Cells under one another whose formulas are the same relative to their rows. */
interface Run {
  readonly column: number;
  readonly first: number;
  readonly form: string;
  last: number;
}

/**
 * The formulas of a sheet that are stored once for several cells, by row and column ("21,11"). Excel
 * does so too, but never where a formula names a sheet (MS-XLSB 2.5.98.98 forbids it).
 */
export function sharedFormulas({ grid }: PlannedSheet): ReadonlyMap<string, SharedFormula> {
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  for (const row of [...grid.rowNumbers()].sort((a, b) => a - b)) {
    for (const [column, cell] of grid.cellsOf(row)) {
      if (cell.kind !== "formula" || cell.formula.includes("!")) continue;
      const form = relativeForm(cell.formula, row);
      const run = open.get(column);
      if (run?.last === row - 1 && run.form === form) {
        run.last = row;
      } else {
        const started = { column, first: row, form, last: row };
        open.set(column, started);
        runs.push(started);
      }
    }
  }
  return storedRuns(runs.filter(({ first, last }) => last > first));
}

function storedRuns(runs: readonly Run[]): ReadonlyMap<string, SharedFormula> {
  const stored = new Map<string, SharedFormula>();
  runs.forEach(({ column, first, last }, index) => {
    const ref = `${cellAddress(first, column)}:${cellAddress(last, column)}`;
    for (let row = first; row <= last; row += 1) {
      stored.set(placeKey(row, column), { index, ref: row === first ? ref : null });
    }
  });
  return stored;
}

export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The formula with each relative row as its distance; texts are left as they are. */
function relativeForm(formula: string, row: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g,
    (token: string, column: string | undefined, dollar: string | undefined, number: string) =>
      column === undefined || dollar === "$" ? token : `${column}[${Number(number) - row}]`,
  );
}
