import type { CellRange } from "../../workbook/a1";
import type { PlanCell, SheetPlan } from "../../model/workbookPlan";

/** A sheet's planned cells by row and column, 1-based; where blocks overlap, the later one wins. */
export class SheetGrid {
  private readonly rows = new Map<number, Map<number, PlanCell>>();
  private used: CellRange | null = null;

  constructor(sheet: SheetPlan) {
    for (const block of sheet.blocks) {
      block.cells.forEach((cells, down) => {
        cells.forEach((cell, right) => {
          if (cell) this.put(block.row + down, block.column + right, cell);
        });
      });
    }
  }

  at(row: number, column: number): PlanCell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** Rows with cells, in order. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** A row's cells with their columns, in order. */
  cellsOf(row: number): [column: number, cell: PlanCell][] {
    return [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  }

  /** The bounding rectangle of all cells; A1 if there are none. */
  usedRange(): CellRange {
    return this.used ?? { top: 1, left: 1, bottom: 1, right: 1 };
  }

  private put(row: number, column: number, cell: PlanCell): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
    const { top, left, bottom, right } = this.used ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    this.used = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
}
