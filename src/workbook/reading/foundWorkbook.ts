import type { RawCell } from "../../model/rawCell";
import type { RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress, parseAddress, parseRange, type CellRange } from "../a1";

/** The range on a sheet that a defined name refers to. */
export interface FoundRange {
  readonly sheet: RawSheet;
  readonly range: CellRange;
}

/** A raw workbook with its defined names resolved. Names are compared without case. */
export interface FoundWorkbook {
  readonly raw: RawWorkbook;
  /** The range that a workbook-level name refers to; null if the name is missing or broken. */
  follow(name: string): FoundRange | null;
  /** Like `follow`, for a name local to a sheet. */
  followOn(sheet: RawSheet, name: string): FoundRange | null;
  /** The value of the name's first cell; null if the name is missing or the cell is blank. */
  value(name: string): RawCell;
}

/** Indexes the defined names of a raw workbook. */
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

/** Whether any of our sheets is left, recognized by our defined names. */
export function hasSheetOfOurs(workbook: FoundWorkbook): boolean {
  return workbook.raw.names.some(
    ({ name }) => name.startsWith(sheetPrefix) && workbook.follow(name) !== null,
  );
}

/** The value of a cell, 1-based; null if it is empty. */
export function cellValue(sheet: RawSheet, row: number, column: number): RawCell {
  return sheet.cells.get(cellAddress(row, column))?.value ?? null;
}

const knownRows = new WeakMap<RawSheet, readonly number[]>();

/**
 * The 1-based numbers of all rows with content, in order. Cached: looping over all rows of a sheet
 * would mean a million.
 */
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

/** The values of a range, by row. */
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

/**
 * `'1 Demokrati'!$A$1:$B$2` → its sheet and rectangle; null for any other text. LibreOffice puts a
 * dollar sign before the sheet.
 */
export function parseTarget(refersTo: string): { sheet: string; range: CellRange } | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo.replace(/^=/, ""));
  const range = match?.[3] === undefined ? null : parseRange(match[3]);
  if (!match || !range) return null;
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), range };
}
