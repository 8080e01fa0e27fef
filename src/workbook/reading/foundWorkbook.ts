import type { RawCell } from "../../model/rawCell";
import type { RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress, parseAddress, parseRange, type CellRange } from "../a1";

/** A rectangle of a sheet, as a defined name points at it. */
export interface FoundRange {
  readonly sheet: RawSheet;
  readonly range: CellRange;
}

/** A raw workbook whose defined names can be followed. Names are compared without regard to case. */
export interface FoundWorkbook {
  readonly raw: RawWorkbook;
  /** What a name of the workbook refers to; null when it is missing or broken. */
  follow(name: string): FoundRange | null;
  /** The same for a name that belongs to one sheet. */
  followOn(sheet: RawSheet, name: string): FoundRange | null;
  /** The value of a name's first cell; null when the name is missing or the cell blank. */
  value(name: string): RawCell;
}

export function findIn(raw: RawWorkbook): FoundWorkbook {
  const sheets = new Map(raw.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Map(
    raw.names.map(({ name, sheet, refersTo }) => [nameKey(name, sheet), refersTo]),
  );
  const resolve = (key: string): FoundRange | null => {
    const refersTo = names.get(key);
    const target = refersTo === undefined ? null : parseTarget(refersTo);
    const sheet = target && sheets.get(target.sheet.toLowerCase());
    return target && sheet ? { sheet, range: target.range } : null;
  };
  return {
    raw,
    follow: (name) => resolve(nameKey(name, null)),
    followOn: (sheet, name) => resolve(nameKey(name, sheet.name)),
    value(name) {
      const found = this.follow(name);
      return found ? cellValue(found.sheet, found.range.top, found.range.left) : null;
    },
  };
}

const sheetPrefix = "Kompass.Sheet.";

/** Whether any sheet that carries one of our names is left. */
export function hasSheetOfOurs(workbook: FoundWorkbook): boolean {
  return workbook.raw.names.some(
    ({ name }) => name.startsWith(sheetPrefix) && workbook.follow(name) !== null,
  );
}

/** The value of a cell, 1-based; null where nothing stands. */
export function cellValue(sheet: RawSheet, row: number, column: number): RawCell {
  return sheet.cells.get(cellAddress(row, column))?.value ?? null;
}

const knownRows = new WeakMap<RawSheet, readonly number[]>();

/** Numbers of the rows in which anything stands, from the top; a sheet has millions of others. */
export function usedRows(sheet: RawSheet): readonly number[] {
  const known = knownRows.get(sheet);
  if (known) return known;
  const rows = new Set<number>();
  for (const address of sheet.cells.keys()) {
    const at = parseAddress(address);
    if (at) rows.add(at.row);
  }
  const sorted = [...rows].sort((a, b) => a - b);
  knownRows.set(sheet, sorted);
  return sorted;
}

/** The values of a range, row by row. */
export function rangeValues({ sheet, range }: FoundRange): RawCell[][] {
  const rows: RawCell[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: RawCell[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(cellValue(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function nameKey(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

/** `'1 Demokrati'!$A$1:$B$2` → its sheet and rectangle; LibreOffice writes a dollar before the sheet. */
export function parseTarget(refersTo: string): { sheet: string; range: CellRange } | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo.replace(/^=/, ""));
  const range = match?.[3] === undefined ? null : parseRange(match[3]);
  if (!match || !range) return null;
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), range };
}
