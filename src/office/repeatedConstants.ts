import { type CellRange, placeKey, placeOf } from "../workbook/a1";
import { forEachCell, largestAt } from "./cellRanges";
import type { CopiedRange } from "./copiedRange";

/** The constants in a sheet's cells, by place. */
export type Constants = ReadonlyMap<string, string | number | boolean>;

/** Approximate request size of a copy, in bytes; a constant takes its length as JSON. */
const costOfCopy = 500;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Remembers the constants of sheets, to find blocks that occur again on another sheet. */
export class KnownConstants {
  private readonly sheets = new Map<string, Constants>();
  /** Where each constant first occurred. */
  private readonly places = new Map<string | number | boolean, Place>();

  add(sheet: string, constants: Constants): void {
    this.sheets.set(sheet, constants);
    for (const [key, constant] of constants) {
      if (!this.places.has(constant)) this.places.set(constant, { sheet, ...placeOf(key) });
    }
  }

  /** Rectangles that are cheaper to copy than to write. */
  repeatedIn(constants: Constants): CopiedRange[] {
    const left = new Map(constants);
    return [...constants].flatMap(([key, constant]) => {
      const place = this.places.get(constant);
      if (!left.has(key) || !place) return [];
      const { row, column } = placeOf(key);
      const [down, over] = [place.row - row, place.column - column];
      const known = this.sheets.get(place.sheet);
      const range = largestAt(row, column, (...at) => {
        const own = left.get(placeKey(...at));
        return own !== undefined && known?.get(placeKey(at[0] + down, at[1] + over)) === own;
      });
      if (costOf(range, constants) <= costOfCopy) return [];
      forEachCell(range, (...at) => left.delete(placeKey(...at)));
      return [
        {
          range,
          from: { sheet: place.sheet, range: moved(range, down, over) },
          what: "Values" as const,
        },
      ];
    });
  }
}

function moved({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function costOf(range: CellRange, constants: Constants): number {
  let cost = 0;
  forEachCell(range, (...at) => {
    cost += JSON.stringify(constants.get(placeKey(...at)) ?? "").length + 1;
  });
  return cost;
}
