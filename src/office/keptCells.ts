import type { RawCellContent } from "../model/rawWorkbook";
import { parseRange, type CellPosition } from "../workbook/a1";
import { readContent } from "./cellValue";
import { loadCells } from "./readSheets";
import { cellBlocks, type CellBlock } from "./rowRuns";

interface Placed {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A cell's position and content, as reported by Excel; `content` is null for a blank cell. */
export interface FoundCell extends CellPosition {
  readonly content: RawCellContent | null;
}

/** Found cells, keyed by the place where they were requested (`placeName`). */
export type FoundCells = ReadonlyMap<string, FoundCell>;

/** Adjacent cells and their Excel range. */
export interface RangeBlock<Cell extends Placed> extends CellBlock<Cell> {
  readonly excel: Excel.Range;
}

export function placeName({ sheet, cell }: Placed): string {
  return `${sheet}!${cell}`;
}

/** Groups distinct places into as few ranges as possible. */
export function blocksIn<Cell extends Placed>(
  sheetOf: (name: string) => Excel.Worksheet,
  cells: readonly Cell[],
): RangeBlock<Cell>[] {
  const distinct = new Map(cells.map((cell) => [placeName(cell), cell]));
  return cellBlocks([...distinct.values()]).map((block) => ({
    ...block,
    excel: sheetOf(block.sheet).getRange(block.range),
  }));
}

/** Loads the cells at this point of the request. */
export function ask(blocks: readonly RangeBlock<Placed>[]): void {
  for (const { excel } of blocks) loadCells(excel);
}

/** Excel's answer. Blocks that were split by inserted or deleted rows or columns are left out. */
export function answerOf(blocks: readonly RangeBlock<Placed>[]): FoundCells {
  const found = new Map<string, FoundCell>();
  for (const { excel, rows } of blocks) {
    const { address, values, valueTypes, formulas } = excel;
    const corner = parseRange(address.slice(address.lastIndexOf("!") + 1));
    if (!corner) throw new Error(`Excel gave a range without an address: ${address}`);
    if (values.length !== rows.length || values[0]?.length !== rows[0]?.length) continue;
    rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        const type = valueTypes[down]?.[right] ?? "Unknown";
        const content = readContent(values[down]?.[right], type, formulas[down]?.[right]);
        found.set(placeName(cell), {
          row: corner.top + down,
          column: corner.left + right,
          content,
        });
      }),
    );
  }
  return found;
}

/**
 * Tracks the ranges for the next request, so that they follow inserted and deleted rows and
 * columns.
 */
export function keep(blocks: readonly RangeBlock<Placed>[]): void {
  for (const { excel } of blocks) excel.track();
}

export function letGo(blocks: readonly RangeBlock<Placed>[]): void {
  for (const { excel } of blocks) excel.untrack();
}
