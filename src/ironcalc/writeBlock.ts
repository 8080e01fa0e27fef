import type { Model } from "@ironcalc/wasm";
import { isCellError, type RawCell } from "../model/rawCell";
import type { Block, PlanCell } from "../model/workbookPlan";

/** A sheet's 0-based index and, for messages, its key. */
export interface SheetPlace {
  readonly sheet: number;
  readonly key: string;
}

/** Types a block's cells into the model, each with its own type. */
export function writeBlock(model: Model, place: SheetPlace, block: Block): void {
  block.cells.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      const input = cell && inputOf(cell);
      if (input === null) return;
      const row = block.row + rowOffset;
      const column = block.column + columnOffset;
      try {
        model.setUserInput(place.sheet, row, column, input);
      } catch (cause) {
        throw new Error(`${place.key} row ${row} column ${column}: refused`, { cause });
      }
    });
  });
}

/** What a person would type to get the cell; null for a blank one. */
function inputOf(cell: PlanCell): string | null {
  return cell.kind === "formula" ? `=${cell.formula}` : inputOfValue(cell.value);
}

/**
 * Like Excel, IronCalc parses typed text ("50%" as a number, "2019-01-01" as a date). A leading
 * apostrophe keeps the text, and makes an empty one possible.
 */
function inputOfValue(value: RawCell): string | null {
  if (value === null) return null;
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  return String(value);
}
