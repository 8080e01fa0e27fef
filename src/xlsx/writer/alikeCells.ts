import type { CellRange } from "../../workbook/a1";
import type { PlanCell } from "../../model/workbookPlan";
import type { PlannedSheet } from "./planContent";

/** A rectangle of cells with the same form. */
interface Group extends CellRange {
  readonly form: string;
  bottom: number;
  right: number;
}

/** A cell's form; null for a cell that belongs to no group. */
type FormOf = (cell: PlanCell, row: number, column: number) => string | null;

/** Groups a sheet's cells into rectangles of the same form. */
export function alikeCells(sheet: PlannedSheet, formOf: FormOf): readonly CellRange[] {
  return besideOneAnother(underOneAnother(sheet, formOf));
}

/** Groups consecutive cells within each column. */
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

/** Joins groups in adjacent columns that span the same rows. */
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
