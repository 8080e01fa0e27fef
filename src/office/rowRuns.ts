import { parseAddress, parseRange, rangeAddress, type CellRange } from "../workbook/a1";

interface Placed {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** Consecutive cells in one row. */
interface RowRun<Cell> {
  readonly sheet: string;
  /** A1 range of one row. */
  readonly range: string;
  readonly cells: readonly Cell[];
}

/** Groups cells into runs, so that neighbours are written in one action. Cells must be distinct. */
function rowRuns<Cell extends Placed>(cells: readonly Cell[]): RowRun<Cell>[] {
  const placed = cells.map((cell) => {
    const at = parseAddress(cell.cell);
    if (!at) throw new Error(`not a cell: ${cell.cell}`);
    return { ...at, cell };
  });
  placed.sort(
    (a, b) => compareText(a.cell.sheet, b.cell.sheet) || a.row - b.row || a.column - b.column,
  );
  const runs: { sheet: string; row: number; left: number; cells: Cell[] }[] = [];
  for (const { row, column, cell } of placed) {
    const run = runs.at(-1);
    const isNext = run?.row === row && column === run.left + run.cells.length;
    if (run && isNext && run.sheet === cell.sheet) run.cells.push(cell);
    else runs.push({ sheet: cell.sheet, row, left: column, cells: [cell] });
  }
  return runs.map(({ sheet, row, left, cells: run }) => {
    const range = { top: row, bottom: row, left, right: left + run.length - 1 };
    return { sheet, range: rangeAddress(range), cells: run };
  });
}

/** Consecutive row runs that span the same columns. */
export interface CellBlock<Cell> {
  readonly sheet: string;
  /** A1 range. */
  readonly range: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Groups cells into as few rectangles as consecutive rows make. Cells must be distinct. */
export function cellBlocks<Cell extends Placed>(cells: readonly Cell[]): CellBlock<Cell>[] {
  const blocks: { sheet: string; area: CellRange; rows: (readonly Cell[])[] }[] = [];
  for (const { sheet, range, cells: row } of rowRuns(cells)) {
    const area = parseRange(range);
    if (!area) throw new Error(`not a range: ${range}`);
    const above = blocks.find(
      (block) =>
        block.sheet === sheet &&
        block.area.left === area.left &&
        block.area.right === area.right &&
        block.area.bottom === area.top - 1,
    );
    if (above) {
      above.area = { ...above.area, bottom: area.bottom };
      above.rows.push(row);
    } else blocks.push({ sheet, area, rows: [row] });
  }
  return blocks.map(({ sheet, area, rows }) => ({ sheet, range: rangeAddress(area), rows }));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
