import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import type { CellRepair } from "../model/workbookRepair";
import { cellAddress } from "../plan/a1";
import type { LocatedPlan } from "./locatedPlan";

/** A cell of the plan, where it is now and as it should be. */
export interface LocatedCell extends CellRepair {
  readonly planned: PlanCell;
}

/** Every cell of a planned sheet that is one of these, in the plan's order. */
export function locatedCells(
  { key, blocks }: SheetPlan,
  located: LocatedPlan,
  isWanted: (cell: PlanCell, row: number, column: number) => boolean,
): LocatedCell[] {
  const sheet = located.relocation.sheet(key);
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((planned, right): LocatedCell[] => {
        const place = { row: block.row + down, column: block.column + right };
        if (!planned || !isWanted(planned, place.row, place.column)) return [];
        const now = located.relocation.cell(key, place);
        const cell = cellAddress(now.row, now.column);
        const content =
          planned.kind === "formula"
            ? { formula: located.formula(planned.formula, key) }
            : { value: planned.value };
        const isText = located.plan.styles[planned.style]?.numberFormat === textFormat;
        return [{ planned, cell, content, isText, found: sheet?.cells.get(cell) ?? null }];
      }),
    ),
  );
}

/** In a cell of this number format every entry stays text. */
const textFormat = "@";
