import type { Cell } from "./selection";

/** What a key does in the grid: moves to a cell or to another sheet. */
export type Move =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "sheet"; readonly step: 1 | -1 };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** The last used cell. */
  readonly end: Cell;
  /** The number of visible rows. */
  readonly page: number;
}

/** The Excel keys that the grid supports. */
export function moveOf(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: Cell,
  { rows, columns, end, page }: Extent,
): Move | null {
  const to = (row: number, column: number): Move => ({
    kind: "cell",
    cell: {
      row: Math.min(Math.max(row, 1), rows),
      column: Math.min(Math.max(column, 1), columns),
    },
  });
  const { row, column } = from;
  switch (key) {
    case "ArrowDown":
      return to(ctrlKey ? end.row : row + 1, column);
    case "ArrowUp":
      return to(ctrlKey ? 1 : row - 1, column);
    case "ArrowRight":
      return to(row, ctrlKey ? end.column : column + 1);
    case "ArrowLeft":
      return to(row, ctrlKey ? 1 : column - 1);
    case "Home":
      return to(ctrlKey ? 1 : row, 1);
    case "End":
      return to(ctrlKey ? end.row : row, end.column);
    case "PageDown":
      return ctrlKey ? { kind: "sheet", step: 1 } : to(row + page, column);
    case "PageUp":
      return ctrlKey ? { kind: "sheet", step: -1 } : to(row - page, column);
    default:
      return null;
  }
}
