import { columnNumber, placeKey, rangeAddress } from "../../workbook/a1";
import { alikeCells } from "./alikeCells";
import type { PlannedSheet } from "./planContent";

/** How a cell's formula is stored: only the first cell of its group has a `ref`. */
export interface SharedFormula {
  readonly index: number;
  readonly ref: string | null;
}

/**
 * The formulas of a sheet that are stored once for several cells, by row and column ("21,11"). Like
 * Excel, never shares a formula that refers to a sheet (forbidden by MS-XLSB 2.5.98.98).
 */
export function sharedFormulas(sheet: PlannedSheet): ReadonlyMap<string, SharedFormula> {
  const groups = alikeCells(sheet, (cell, row, column) =>
    cell.kind === "formula" && !cell.formula.includes("!")
      ? relativeForm(cell.formula, row, column)
      : null,
  );
  const shared = groups.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const stored = new Map<string, SharedFormula>();
  shared.forEach((group, index) => {
    const { top, left, bottom, right } = group;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const ref = row === top && column === left ? rangeAddress(group) : null;
        stored.set(placeKey(row, column), { index, ref });
      }
    }
  });
  return stored;
}

const textOrCell = /"(?:[^"]|"")*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g;

/** A token of a formula: a text, or the pieces of a cell address. */
type Token = [token: string, fixed?: string, letters?: string, fixedRow?: string, number?: string];

/** The formula with every relative row and column as an offset; texts stay unchanged. */
function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(textOrCell, (...[token, fixed, letters = "", fixedRow, number]: Token) => {
    if (fixed === undefined) return token;
    const across = fixed === "$" ? letters : columnNumber(letters) - column;
    const down = fixedRow === "$" ? `$${number}` : Number(number) - row;
    return `[${across},${down}]`;
  });
}
