import type { CellRange } from "../../workbook/a1";
import type { PlanCell } from "../../model/workbookPlan";
import type { PlannedSheet } from "./planContent";

/** A rectangle of cells that are alike. */
interface Group extends CellRange {
  readonly form: string;
  bottom: number;
  right: number;
}

/** What makes a cell like another; null for a cell that is in no group. */
type FormOf = (cell: PlanCell, row: number, column: number) => string | null;

/** A sheet's cells in rectangles of the same form. */
export function alikeCells(sheet: PlannedSheet, formOf: FormOf): readonly CellRange[] {
  return besideOneAnother(underOneAnother(sheet, formOf));
}

/** Cells of one column, each right below the one before. */
function underOneAnother({ grid }: PlannedSheet, formOf: FormOf): Group[] {
  const groups: Group[] = [];
  const open = new Map<number, Group>();
  for (const row of grid.rowNumbers()) {
    for (const [column, cell] of grid.cellsOf(row)) {
      const form = formOf(cell, row, column);
      if (form === null) continue;
      const group = open.get(column);
      if (group?.bottom === row - 1 && group.form === form) {
        group.bottom = row;
      } else {
        const started = { top: row, left: column, bottom: row, right: column, form };
        open.set(column, started);
        groups.push(started);
      }
    }
  }
  return groups;
}

/** Columns of cells of the same rows, each right beside the one before, in one. */
function besideOneAnother(columns: readonly Group[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const column of columns) {
    const rows = `${column.top}:${column.bottom}`;
    const group = open.get(rows);
    if (group?.right === column.left - 1 && group.form === column.form) {
      group.right = column.right;
    } else {
      open.set(rows, column);
      groups.push(column);
    }
  }
  return groups;
}
