import type { RawCellContent, RawWorkbook } from "../../../src/model/rawWorkbook";
import { cellAddress, parseAddress } from "../../../src/workbook/a1";
import {
  mapReferences,
  parseFormula,
  printFormula,
  renameSheets,
  translateFormula,
  type Formula,
  type Reference,
} from "../../../src/workbook/dialect";
import { withCells } from "./rawWorkbookOf";

/** What people do to a workbook in Excel, with formulas and names following as Excel makes them. */

export function insertRows(
  workbook: RawWorkbook,
  sheet: string,
  before: number,
  count = 1,
): RawWorkbook {
  const moved = (row: number): number => (row >= before ? row + count : row);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row: moved(row), column }),
    reference: (range) => ({ ...range, top: moved(range.top), bottom: moved(range.bottom) }),
  });
}

export function insertColumns(
  workbook: RawWorkbook,
  sheet: string,
  before: number,
  count = 1,
): RawWorkbook {
  const moved = (column: number): number => (column >= before ? column + count : column);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row, column: moved(column) }),
    reference: (range) => ({ ...range, left: moved(range.left), right: moved(range.right) }),
  });
}

/** How Excel moves cells, and the references to them. */
interface Movement {
  readonly place: (at: { row: number; column: number }) => { row: number; column: number };
  readonly reference: (range: Reference) => Reference;
}

function move(workbook: RawWorkbook, sheet: string, { place, reference }: Movement): RawWorkbook {
  const follow = (text: string, home: string | null): string => {
    // Most formulas name no other sheet, and need not be read.
    if (home !== sheet && !text.includes("!")) return text;
    return edit(text, (range) => ((range.sheet ?? home) === sheet ? reference(range) : range));
  };
  return {
    sheets: workbook.sheets.map((found) => {
      const cells = [...found.cells].map(([address, content]): [string, RawCellContent] => {
        const at = parseAddress(address);
        if (!at) throw new Error(address);
        const { row, column } = found.name === sheet ? place(at) : at;
        const { formula } = content;
        return [
          cellAddress(row, column),
          { ...content, formula: formula === null ? null : follow(formula, found.name) },
        ];
      });
      return { ...found, cells: new Map(cells) };
    }),
    names: workbook.names.map((name) => ({ ...name, refersTo: follow(name.refersTo, null) })),
  };
}

/** Columns from one to another, both included. */
export type Columns = readonly [left: number, right: number];

/** Rows in another order, as Excel sorts them: formulas are copied, references from elsewhere stay. */
export function sortRows(
  workbook: RawWorkbook,
  sheet: string,
  first: number,
  order: readonly number[],
  [left, right]: Columns,
): RawWorkbook {
  return withCells(workbook, sheet, (cells) => {
    const before = new Map(cells);
    order.forEach((from, to) => {
      for (let column = left; column <= right; column += 1) {
        const content = before.get(cellAddress(first + from, column));
        const address = cellAddress(first + to, column);
        if (!content) {
          cells.delete(address);
          continue;
        }
        const { formula } = content;
        const copied = formula === null ? null : translateFormula(formula, to - from, 0);
        cells.set(address, { ...content, formula: copied });
      }
    });
  });
}

/** The rows below come up; what names the row alone is broken. */
export function deleteRow(workbook: RawWorkbook, sheet: string, row: number): RawWorkbook {
  const isGone = (text: string, home: string | null): boolean => {
    let found = false;
    if (home !== sheet && !text.includes("!")) return false;
    edit(text, (range) => {
      found ||= (range.sheet ?? home) === sheet && range.top === row && range.bottom === row;
      return range;
    });
    return found;
  };
  const broken: RawWorkbook = {
    names: workbook.names.filter(({ refersTo: text }) => !isGone(text, null)),
    sheets: workbook.sheets.map((found) => ({
      ...found,
      cells: new Map(
        [...found.cells].flatMap(([address, content]) => {
          if (found.name === sheet && parseAddress(address)?.row === row) return [];
          const { formula } = content;
          const next = formula !== null && isGone(formula, found.name) ? "#REF!" : formula;
          return [[address, { ...content, formula: next }] as const];
        }),
      ),
    })),
  };
  return move(broken, sheet, {
    place: (at) => (at.row > row ? { ...at, row: at.row - 1 } : at),
    reference: (range) => ({
      ...range,
      top: range.top > row ? range.top - 1 : range.top,
      bottom: range.bottom >= row ? range.bottom - 1 : range.bottom,
    }),
  });
}

/** A column cut out and put in before another one; ranges stay where they were. */
export function moveColumn(
  workbook: RawWorkbook,
  sheet: string,
  from: number,
  before: number,
): RawWorkbook {
  const moved = lineAfter(from, before);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row, column: moved(column) }),
    reference: (range) =>
      range.left === range.right
        ? { ...range, left: moved(range.left), right: moved(range.right) }
        : range,
  });
}

/** Where lines are once one of them was cut out and put in before another one. */
function lineAfter(from: number, before: number): (line: number) => number {
  const to = before > from ? before - 1 : before;
  return (line) => {
    if (line === from) return to;
    if (line > from && line <= to) return line - 1;
    return line >= to && line < from ? line + 1 : line;
  };
}

/**
 * A row cut out and put in before another one. What names a cell of it follows; a range follows its
 * ends, or stays where it was.
 */
export function moveRow(
  workbook: RawWorkbook,
  sheet: string,
  from: number,
  before: number,
  ranges: "follow" | "stay",
): RawWorkbook {
  const moved = lineAfter(from, before);
  return move(workbook, sheet, {
    place: ({ row, column }) => ({ row: moved(row), column }),
    reference: (range) => {
      if (range.top !== range.bottom && ranges === "stay") return range;
      const [one, other] = [moved(range.top), moved(range.bottom)];
      return { ...range, top: Math.min(one, other), bottom: Math.max(one, other) };
    },
  });
}

/** Cells of a row cut and pasted over those of another one; what names one of them follows. */
export function pasteRow(
  workbook: RawWorkbook,
  sheet: string,
  from: number,
  to: number,
  [left, right]: Columns,
): RawWorkbook {
  const isCut = ({ row, column }: { row: number; column: number }) =>
    row === from && column >= left && column <= right;
  const cleared = withCells(workbook, sheet, (cells) => {
    for (let column = left; column <= right; column += 1) cells.delete(cellAddress(to, column));
  });
  return move(cleared, sheet, {
    place: (at) => (isCut(at) ? { ...at, row: to } : at),
    reference: (range) => {
      const [row, column] = [range.top, range.left];
      const isWithin = range.bottom === row && isCut({ row, column });
      return isWithin && range.right <= right ? { ...range, top: to, bottom: to } : range;
    },
  });
}

export function renameSheet(workbook: RawWorkbook, from: string, to: string): RawWorkbook {
  const rename = (name: string): string => (name === from ? to : name);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: rename(sheet.name),
      cells: new Map(
        [...sheet.cells].map(([address, content]) => [
          address,
          {
            ...content,
            formula: content.formula === null ? null : renameSheets(content.formula, rename),
          },
        ]),
      ),
    })),
    names: workbook.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : rename(name.sheet),
      refersTo: renameSheets(name.refersTo, rename),
    })),
  };
}

/** A copy has the names that belong to the sheet, leading to itself, and those of the workbook that led there. */
export function copySheet(workbook: RawWorkbook, sheet: string, copy: string): RawWorkbook {
  const to = (name: string): string => (name === sheet ? copy : name);
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const names = workbook.names
    .filter(
      ({ sheet: owner, refersTo: text }) =>
        owner === sheet || (owner === null && refersTo(text, sheet)),
    )
    .map(({ name, refersTo: text }) => ({ name, sheet: copy, refersTo: renameSheets(text, to) }));
  return {
    sheets: [...workbook.sheets, { ...found, name: copy }],
    names: [...workbook.names, ...names],
  };
}

/** References to a sheet that is gone become #REF!, and names of its own go with it. */
export function deleteSheet(workbook: RawWorkbook, sheet: string): RawWorkbook {
  const broken = (text: string): string =>
    text.includes("!") && refersTo(text, sheet) ? "#REF!" : text;
  return {
    sheets: workbook.sheets
      .filter(({ name }) => name !== sheet)
      .map((found) => ({
        ...found,
        cells: new Map(
          [...found.cells].map(([address, content]) => [
            address,
            { ...content, formula: content.formula === null ? null : broken(content.formula) },
          ]),
        ),
      })),
    names: workbook.names
      .filter((name) => name.sheet !== sheet)
      .map((name) => ({ ...name, refersTo: broken(name.refersTo) })),
  };
}

function refersTo(text: string, sheet: string): boolean {
  let found = false;
  edit(text, (range) => {
    found ||= range.sheet === sheet;
    return range;
  });
  return found;
}

const trees = new Map<string, Formula>();

function edit(text: string, change: (range: Reference) => Reference): string {
  const known = trees.get(text);
  if (known) return printFormula(mapReferences(known, change));
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${text}`);
  trees.set(text, parsed.formula);
  return edit(text, change);
}
