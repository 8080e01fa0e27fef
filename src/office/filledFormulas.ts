import type { Block, PlanCell } from "../model/workbookPlan";
import { rangeAddress, type CellRange } from "../plan/a1";
import { translateFormula } from "../plan/dialect";

/** Formulas that are filled down: what stands in `from` is copied into every row of `to`. */
export interface FillDown {
  /** A1 range of one row. */
  readonly from: string;
  readonly to: string;
}

/** A block of which only the first row of like formulas is written, and the rest filled down. */
export interface FilledBlock {
  /** The block's cells; null for those that are left alone or filled. */
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly fills: readonly FillDown[];
}

/** Below this many rows, writing costs no more than filling. */
const fewestFilled = 3;

interface Run {
  readonly first: number;
  last: number;
}

/** Finds the formulas that Excel itself would make of those above them by filling down. */
export function fillDown(block: Block): FilledBlock {
  const width = Math.max(0, ...block.cells.map((line) => line.length));
  const groups: { run: Run; left: number; right: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    for (const run of runsOf(block, column)) {
      const group = groups.find(
        ({ right, run: other }) =>
          right === column - 1 && other.first === run.first && other.last === run.last,
      );
      if (group) group.right = column;
      else groups.push({ run, left: column, right: column });
    }
  }
  const cells = block.cells.map((line, row) =>
    line.map((cell, column) => {
      const isFilled = groups.some(
        ({ run, left, right }) =>
          row > run.first && row <= run.last && column >= left && column <= right,
      );
      return isFilled ? null : cell;
    }),
  );
  const fills = groups.map(({ run, left, right }) => {
    const columns = { left: block.column + left, right: block.column + right };
    const first = block.row + run.first;
    const range = (top: number, bottom: number): CellRange => ({ top, bottom, ...columns });
    return {
      from: rangeAddress(range(first, first)),
      to: rangeAddress(range(first + 1, block.row + run.last)),
    };
  });
  return { cells, fills };
}

/** Rows of a column, 0-based in the block, whose formulas are the same relative to their rows. */
function runsOf({ cells }: Block, column: number): Run[] {
  const runs: Run[] = [];
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
  return runs.filter(({ first, last }) => last - first + 1 >= fewestFilled);
}
