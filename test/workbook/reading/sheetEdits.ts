import type { RawCell } from "../../../src/model/rawCell";
import type { RawCellContent, RawName, RawWorkbook } from "../../../src/model/rawWorkbook";
import { absoluteRange, cellAddress, parseAddress, type CellRange } from "../../../src/workbook/a1";
import { quoteSheetName } from "../../../src/workbook/a1";
import { parseTarget } from "../../../src/workbook/reading/foundWorkbook";
import { withCells, withSheet } from "./rawWorkbookOf";

/** What people do with rows and columns, as far as a reader sees it: formulas keep their texts. */

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell goes; null where it is deleted. */
type Place = (at: Position) => Position | null;

/** Cells go to other places, and defined names follow them. */
function moveCells(workbook: RawWorkbook, sheet: string, place: Place): RawWorkbook {
  const moved = withSheet(workbook, sheet, (found) => {
    const cells = new Map<string, RawCellContent>();
    for (const [address, content] of found.cells) {
      const at = parseAddress(address);
      const to = at && place(at);
      if (to) cells.set(cellAddress(to.row, to.column), content);
    }
    return { ...found, cells };
  });
  return { ...moved, names: moved.names.map((name) => follow(name, sheet, place)) };
}

function follow(name: RawName, sheet: string, place: Place): RawName {
  const target = parseTarget(name.refersTo);
  if (target?.sheet !== sheet) return name;
  const range = movedRange(target.range, place);
  const refersTo = range ? `${quoteSheetName(sheet)}!${absoluteRange(range)}` : "#REF!";
  return { ...name, refersTo };
}

/** From the first corner that is left to the last one. */
function movedRange({ top, left, bottom, right }: CellRange, place: Place): CellRange | null {
  const places: Position[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const to = place({ row, column });
      if (to) places.push(to);
    }
  }
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const between = (key: keyof Position, pick: (...numbers: number[]) => number) =>
    pick(first[key], last[key]);
  return {
    top: between("row", Math.min),
    left: between("column", Math.min),
    bottom: between("row", Math.max),
    right: between("column", Math.max),
  };
}

/** Rows or columns, counted along one axis. */
export type Axis = keyof Position;

/** Only what stands in these lines of the other axis is moved; absent is all of it. */
export type Within = readonly [first: number, last: number];

const isWithin = (at: Position, axis: Axis, within?: Within): boolean => {
  const other = axis === "row" ? at.column : at.row;
  return !within || (other >= within[0] && other <= within[1]);
};

export function insertLines(
  workbook: RawWorkbook,
  sheet: string,
  axis: Axis,
  before: number,
  count = 1,
  within?: Within,
): RawWorkbook {
  return moveCells(workbook, sheet, (at) =>
    at[axis] >= before && isWithin(at, axis, within) ? { ...at, [axis]: at[axis] + count } : at,
  );
}

export function deleteLine(
  workbook: RawWorkbook,
  sheet: string,
  axis: Axis,
  line: number,
  within?: Within,
): RawWorkbook {
  return moveCells(workbook, sheet, (at) => {
    if (at[axis] < line || !isWithin(at, axis, within)) return at;
    return at[axis] === line ? null : { ...at, [axis]: at[axis] - 1 };
  });
}

/** Cut, and inserted before another line. */
export function moveLine(
  workbook: RawWorkbook,
  sheet: string,
  axis: Axis,
  from: number,
  before: number,
): RawWorkbook {
  const to = before > from ? before - 1 : before;
  return moveCells(workbook, sheet, (at) => ({ ...at, [axis]: lineAfter(at[axis], from, to) }));
}

function lineAfter(line: number, from: number, to: number): number {
  if (line === from) return to;
  if (from < line && line <= to) return line - 1;
  if (to <= line && line < from) return line + 1;
  return line;
}

/** Cut, and pasted over another line. */
export function pasteLine(
  workbook: RawWorkbook,
  sheet: string,
  axis: Axis,
  from: number,
  to: number,
  within?: Within,
): RawWorkbook {
  const cleared = withCells(workbook, sheet, (cells) => {
    for (const address of [...cells.keys()]) {
      const at = parseAddress(address);
      if (at?.[axis] === to && isWithin(at, axis, within)) cells.delete(address);
    }
  });
  return moveCells(cleared, sheet, (at) =>
    at[axis] === from && isWithin(at, axis, within) ? { ...at, [axis]: to } : at,
  );
}

/** Contents of rows change places, and no name follows, as when a spreadsheet sorts. */
export function sortRows(
  workbook: RawWorkbook,
  sheet: string,
  first: number,
  order: readonly number[],
  within?: Within,
): RawWorkbook {
  return withSheet(workbook, sheet, (found) => {
    const cells = new Map<string, RawCellContent>();
    for (const [address, content] of found.cells) {
      const at = parseAddress(address);
      if (!at) continue;
      const to = order.indexOf(at.row - first);
      const isSorted = to >= 0 && isWithin(at, "row", within);
      cells.set(isSorted ? cellAddress(first + to, at.column) : address, content);
    }
    return { ...found, cells };
  });
}

/** A copy of a column, header and all, over what stands in another. */
export function copyColumn(
  workbook: RawWorkbook,
  sheet: string,
  from: number,
  to: number,
): RawWorkbook {
  return withCells(workbook, sheet, (cells) => {
    const before = [...cells];
    for (const [address] of before) {
      if (parseAddress(address)?.column === to && from !== to) cells.delete(address);
    }
    for (const [address, content] of before) {
      const at = parseAddress(address);
      if (at?.column === from) cells.set(cellAddress(at.row, to), content);
    }
  });
}

export function typed(
  workbook: RawWorkbook,
  sheet: string,
  at: Position,
  value: RawCell,
): RawWorkbook {
  return withCells(workbook, sheet, (cells) => {
    const address = cellAddress(at.row, at.column);
    if (value === null) cells.delete(address);
    else cells.set(address, { value, formula: null, isArray: false });
  });
}
