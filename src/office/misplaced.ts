import type { CellGuard, RowWrite } from "../app/ports";
import { isBlank } from "../model/rawCell";
import type { RawCellContent } from "../model/rawWorkbook";
import { cellAddress, parseAddress, type CellPosition } from "../workbook/a1";
import type { FoundCell } from "./keptCells";
import { sameContent, type Put } from "./put";

/** Overwritten cells of a row whose contents must be restored. */
export interface Misplaced {
  /** Excel's sheet id. */
  readonly sheet: string;
  /** The sheet's name, for messages. */
  readonly sheetName: string;
  /** The cell that identifies the row, as it was when the row was written. */
  readonly key: FoundCell | null;
  readonly cells: readonly MisplacedCell[];
}

export interface MisplacedCell extends CellPosition {
  /** The cell above that identifies its column. */
  readonly header: FoundCell | null;
  readonly wrote: RawCellContent | null;
  readonly theirs: RawCellContent | null;
  readonly isText: boolean;
}

/** All contents of a sheet by A1 address, without blank cells. */
type Contents = ReadonlyMap<string, RawCellContent>;

/** How far cells have moved since. */
interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The write that restores everything, wherever the cells are now, since rows and columns may have
 * been inserted or deleted. Returns null when none of the cells still holds what we wrote: someone
 * has edited them, or the row was deleted.
 */
export function puttingBack(
  { sheet, key, cells }: Omit<Misplaced, "sheetName">,
  contents: Contents,
): RowWrite<Put> | null {
  for (const shift of shifts(key, cells, contents)) {
    const held = cells.flatMap((cell) => {
      const at = { row: cell.row + shift.rows, column: columnOf(cell, shift, contents) };
      const content = contentAt(contents, at);
      return sameContent(content, cell.wrote) ? [{ cell, at, content }] : [];
    });
    // A row without a key is recognized only if it holds everything that we wrote.
    const isFound = isTelling(key) ? held.length > 0 : held.length === cells.length;
    if (!isFound) continue;
    return {
      key: key && guardOf(sheet, key, shift, contents),
      headers: [],
      isWhole: false,
      cells: held.map(({ cell: { theirs, isText }, at, content }) => ({
        sheet,
        cell: cellAddress(at.row, at.column),
        value: theirs?.value ?? null,
        before: content?.value ?? null,
        isText,
        ...(theirs?.formula == null ? {} : { formula: theirs.formula }),
      })),
    };
  }
  return null;
}

/** How the row may have moved, smallest distance first. */
function shifts(
  key: FoundCell | null,
  cells: readonly MisplacedCell[],
  contents: Contents,
): Shift[] {
  const [first] = cells;
  if (!first) return [];
  const known = key ?? first.header;
  if (known && isTelling(known)) return shiftsOf(known, contents);
  const rows = new Set([...contents.keys()].flatMap((cell) => parseAddress(cell)?.row ?? []));
  return [...rows]
    .map((row) => ({ rows: row - first.row, columns: 0 }))
    .sort((a, b) => Math.abs(a.rows) - Math.abs(b.rows));
}

function shiftsOf(known: FoundCell, contents: Contents): Shift[] {
  return [...contents]
    .flatMap(([cell, content]) => {
      const at = sameContent(content, known.content) ? parseAddress(cell) : null;
      return at ? [{ rows: at.row - known.row, columns: at.column - known.column }] : [];
    })
    .sort((a, b) => distance(a) - distance(b));
}

function distance({ rows, columns }: Shift): number {
  return Math.abs(rows) + Math.abs(columns);
}

function columnOf(
  { column, header }: MisplacedCell,
  { columns }: Shift,
  contents: Contents,
): number {
  const [nearest] = header && isTelling(header) ? shiftsOf(header, contents) : [];
  return column + (nearest?.columns ?? columns);
}

/**
 * A text or number identifies a row; a formula does not, since it is much the same in every row.
 */
function isTelling(cell: FoundCell | null): boolean {
  const { value = null, formula = null } = cell?.content ?? {};
  return formula === null && !isBlank(value);
}

function guardOf(
  sheet: string,
  { row, column }: FoundCell,
  shift: Shift,
  contents: Contents,
): CellGuard {
  const at = { row: row + shift.rows, column: column + shift.columns };
  const content = contentAt(contents, at);
  const formula = content?.formula == null ? {} : { formula: content.formula };
  return { sheet, cell: cellAddress(at.row, at.column), value: content?.value ?? null, ...formula };
}

function contentAt(contents: Contents, { row, column }: CellPosition): RawCellContent | null {
  return contents.get(cellAddress(row, column)) ?? null;
}
