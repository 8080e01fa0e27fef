import { cellAddress, parseAddress, rangeAddress } from "../workbook/a1";

/** Consecutive cells in one column. */
export interface ColumnRun<Cell> {
  /** A1 range of one column. */
  readonly range: string;
  readonly cells: readonly Cell[];
}

/** Groups cells into runs, so that each run takes one action to write. Cells must be distinct. */
export function columnRuns<Cell extends { readonly cell: string }>(
  cells: readonly Cell[],
): ColumnRun<Cell>[] {
  const placed = cells.map((cell) => {
    const at = parseAddress(cell.cell);
    if (!at) throw new Error(`not a cell: ${cell.cell}`);
    return { ...at, cell };
  });
  placed.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; cells: Cell[] }[] = [];
  for (const { row, column, cell } of placed) {
    const run = runs.at(-1);
    if (run?.column === column && row === run.top + run.cells.length) run.cells.push(cell);
    else runs.push({ column, top: row, cells: [cell] });
  }
  return runs.map(({ column, top, cells: run }) => {
    const range = { left: column, right: column, top, bottom: top + run.length - 1 };
    return { range: run.length === 1 ? cellAddress(top, column) : rangeAddress(range), cells: run };
  });
}
