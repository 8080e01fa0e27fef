import { highest } from "../model/extremes";
import type { Block } from "../model/workbookPlan";
import type { CellRange } from "../workbook/a1";
import { translateFormula } from "../workbook/dialect";

/** Formulas that are the same in every row, relative to the row. */
export interface FormulaRun {
  readonly range: CellRange;
  /** The formulas of the first row. */
  readonly formulas: readonly string[];
}

/** With fewer rows, filling down saves nothing. */
const fewestRows = 3;

interface Rows {
  readonly first: number;
  last: number;
}

/** Finds the formulas that Excel would produce by filling down from the row above. */
export function formulaRuns(block: Block): FormulaRun[] {
  const width = highest(
    block.cells.map((line) => line.length),
    0,
  );
  const groups: { rows: Rows; left: number; right: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    for (const rows of likeRows(block, column)) {
      const group = groups.find(
        ({ right, rows: { first, last } }) =>
          right === column - 1 && first === rows.first && last === rows.last,
      );
      if (group) group.right = column;
      else groups.push({ rows, left: column, right: column });
    }
  }
  return groups.map(({ rows, left, right }) => ({
    range: {
      top: block.row + rows.first,
      left: block.column + left,
      bottom: block.row + rows.last,
      right: block.column + right,
    },
    formulas: (block.cells[rows.first] ?? [])
      .slice(left, right + 1)
      .map((cell) => (cell?.kind === "formula" ? cell.formula : "")),
  }));
}

/**
 * Runs of rows (0-based in the block) in which a column's formula is the same relative to its row.
 */
function likeRows({ cells }: Block, column: number): Rows[] {
  const runs: Rows[] = [];
  let above: string | null = null;
  cells.forEach((line, row) => {
    const cell = line[column] ?? null;
    const formula = cell?.kind === "formula" ? cell.formula : null;
    const run = runs.at(-1);
    if (formula !== null) {
      const isAlike = above !== null && translateFormula(above, 1, 0) === formula;
      if (run && isAlike) run.last = row;
      else runs.push({ first: row, last: row });
    }
    above = formula;
  });
  return runs.filter(({ first, last }) => last - first + 1 >= fewestRows);
}

interface PlacedRun {
  /** Sheet key. */
  readonly sheet: string;
  readonly run: FormulaRun;
}

/** Remembers runs, to find one with the same relative formulas. */
export class KnownRuns {
  private readonly runs = new Map<string, PlacedRun[]>();

  add(sheet: string, run: FormulaRun): void {
    const key = withoutNumbers(run);
    this.runs.set(key, [...(this.runs.get(key) ?? []), { sheet, run }]);
  }

  alike({ range, formulas }: FormulaRun): PlacedRun | undefined {
    return this.runs.get(withoutNumbers({ formulas }))?.find(({ run }) => {
      const rows = range.top - run.range.top;
      const columns = range.left - run.range.left;
      return run.formulas.every(
        (formula, index) => translateFormula(formula, rows, columns) === formulas[index],
      );
    });
  }
}

/** A hash: equal for all runs with the same relative formulas. */
function withoutNumbers({ formulas }: Pick<FormulaRun, "formulas">): string {
  return formulas.join().replace(/\d+/g, "0");
}
