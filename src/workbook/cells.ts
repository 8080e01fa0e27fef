import type { RawCell } from "../model/rawCell";
import type { Block, PlanCell } from "../model/workbookPlan";
import { parseAddress } from "./a1";
import { local } from "./references";
import type { StyleName } from "./styles";

/** A fixed value. */
export function value(content: RawCell, style: StyleName): PlanCell {
  return { kind: "value", value: content, style };
}

/** A formula in en-US, without "=". */
export function formula(text: string, style: StyleName): PlanCell {
  return { kind: "formula", formula: text, style };
}

/** A cell that users fill in. */
export function input(content: RawCell, style: StyleName): PlanCell {
  return { kind: "input", value: content === "" ? null : content, style };
}

/**
 * A block of cells by row; `row` and `column` (1-based) are those of its upper left cell. null
 * leaves a cell blank.
 */
export function block(
  row: number,
  column: number,
  cells: readonly (readonly (PlanCell | null)[])[],
): Block {
  return { row, column, cells };
}

/**
 * A block with a single cell at a reference from the address book.
 * @throws if that is not one cell
 */
export function at(reference: string, cell: PlanCell): Block {
  const position = parseAddress(local(reference));
  if (!position) throw new Error(`not a cell: ${reference}`);
  return block(position.row, position.column, [[cell]]);
}
