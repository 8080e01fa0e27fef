import { highest, lowest } from "../model/extremes";
import { columnNameFromNumber, type Model } from "@ironcalc/wasm";
import { cellErrors, type RawCell } from "../model/rawCell";
import type { Block, SheetPlan } from "../model/workbookPlan";

/**
 * IronCalc returns values only as formatted text. This format keeps 15 digits at any magnitude;
 * formats without an exponent cut small numbers, and further digits are wrong.
 */
const exactFormat = "0.00000000000000E+0";

/** Excel's cell type numbers, as returned by `getCellType`. */
const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** The values of a sheet's formula cells, by A1 address. */
export function readFormulas(
  model: Model,
  sheet: number,
  { key, blocks }: SheetPlan,
): Readonly<Record<string, RawCell>> {
  const values: Record<string, RawCell> = {};
  for (const block of blocks) {
    formatExactly(model, sheet, block);
    forEachFormula(block, (row, column) => {
      const address = columnNameFromNumber(column) + row;
      const type = model.getCellType(sheet, row, column);
      const text = model.getFormattedCellValue(sheet, row, column);
      const value = valueOf(type, text);
      if (value === undefined) throw new Error(`${key}!${address}: ${text} from IronCalc`);
      values[address] = value;
    });
  }
  return values;
}

/** Parses a formatted value; undefined for one that our cells cannot hold. */
function valueOf(type: number, text: string): RawCell | undefined {
  if (type === cellTypes.text) return text;
  if (type === cellTypes.boolean) return text === "TRUE";
  if (type === cellTypes.number) return numberOf(text);
  const error = cellErrors.find((known) => known === text);
  return type === cellTypes.error && error ? { error } : undefined;
}

/**
 * Just below a power of ten, IronCalc's format loses the digits and returns zero times that power.
 * At the limits of a double it returns "inf"; the lower limit is as good as 0.
 */
function numberOf(text: string): number | undefined {
  if (/^-?inf.*E-\d+$/.test(text)) return 0;
  const value = Number(text.replace(/^(?<sign>-?)0\.0+(?=E[+-][1-9])/, "$<sign>1"));
  return text !== "" && Number.isFinite(value) ? value : undefined;
}

/** Formats the rectangle around the block's formulas in one call. */
function formatExactly(model: Model, sheet: number, block: Block): void {
  const rows: number[] = [];
  const columns: number[] = [];
  forEachFormula(block, (row, column) => {
    rows.push(row);
    columns.push(column);
  });
  if (rows.length === 0) return;
  const [row, column] = [lowest(rows), lowest(columns)];
  const height = highest(rows) - row + 1;
  const width = highest(columns) - column + 1;
  model.updateRangeStyle({ sheet, row, column, width, height }, "num_fmt", exactFormat);
}

function forEachFormula(block: Block, visit: (row: number, column: number) => void): void {
  block.cells.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      if (cell?.kind === "formula") visit(block.row + rowOffset, block.column + columnOffset);
    });
  });
}
