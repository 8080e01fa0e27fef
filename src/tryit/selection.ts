import type { CellRange } from "../workbook/a1";
import type { Host, SheetState } from "../standin";

/** The author id of the grid's user and of the first pane. */
export const me = "me";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The selection, from the active cell to the opposite corner. */
export interface Selected {
  readonly active: Cell;
  readonly corner: Cell;
}

export function rangeOf({ active, corner }: Selected): CellRange {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

/** The sheet's selection. `last` tells where it was started, unless a pane has changed it since. */
export function selectedOf({ selection }: SheetState, last: Selected | null): Selected {
  if (last && isSame(rangeOf(last), selection)) return last;
  const { top, left, bottom, right } = selection;
  return { active: { row: top, column: left }, corner: { row: bottom, column: right } };
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function activeSheet({ state }: Host): SheetState {
  const found = state.sheets.find(({ key }) => key === state.activeSheet) ?? state.sheets[0];
  if (!found) throw new Error("a workbook has a sheet");
  return found;
}

export function visibleSheets({ state }: Host): readonly SheetState[] {
  return state.sheets.filter(({ visibility }) => visibility === "Visible");
}
