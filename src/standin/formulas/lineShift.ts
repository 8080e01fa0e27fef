import { maxColumns, maxRows, type CellRange } from "../state/address";
import { mapPieces, printCorner, rangeOf } from "./formulaPieces";

/** An insertion or deletion of whole rows or columns on a sheet. */
export interface LineShift {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly first: number;
  readonly count: number;
  readonly isInsertion: boolean;
}

/** The line's number after the shift; null if it is deleted. */
export function shiftedLine(line: number, { first, count, isInsertion }: LineShift): number | null {
  if (line < first) return line;
  if (isInsertion) return line + count;
  return line < first + count ? null : line - count;
}

/** The range after the shift; null if all of it is deleted. Lines inserted inside it extend it. */
export function shiftedRange(range: CellRange, shift: LineShift): CellRange | null {
  const isRow = shift.axis === "row";
  const [start, end] = isRow ? [range.top, range.bottom] : [range.left, range.right];
  const last = isRow ? maxRows : maxColumns;
  if (start === 1 && end === last) return range;
  const first = shiftedLine(start, shift) ?? shift.first;
  const afterwards = shiftedLine(end, shift) ?? shift.first - 1;
  if (afterwards < first) return null;
  const to = Math.min(afterwards, last);
  return isRow ? { ...range, top: first, bottom: to } : { ...range, left: first, right: to };
}

/**
 * The formula (with sheet keys) of the sheet `home` after the shift; deleted cells become #REF!.
 */
export function shiftedFormula(formula: string, home: string, shift: LineShift): string {
  return mapPieces(formula, {
    reference: (reference) => {
      const { sheet, prefix, start, end, text } = reference;
      if ((sheet ?? home) !== shift.sheet) return text;
      const range = shiftedRange(rangeOf(reference), shift);
      if (!range) return "#REF!";
      const first = printCorner({ ...start, row: range.top, column: range.left });
      const last = end && printCorner({ ...end, row: range.bottom, column: range.right });
      return prefix + first + (last === null ? "" : `:${last}`);
    },
  });
}
