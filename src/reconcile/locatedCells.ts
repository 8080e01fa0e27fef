import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import type { CellRepair } from "../model/workbookRepair";
import { cellAddress } from "../workbook/a1";
import type { LocatedPlan } from "./locatedPlan";

/** A cell of the plan, where it is now and as it should be. */
export interface LocatedCell extends CellRepair {
  readonly planned: PlanCell;
}

/**
 * Every cell of a planned sheet that is one of these, in the plan's order: a formula where it belongs,
 * all else where it stands. Those whose place is gone are left out.
 */
export function locatedCells(
  { key, blocks }: SheetPlan,
  located: LocatedPlan,
  isWanted: (cell: PlanCell, row: number, column: number) => boolean,
): LocatedCell[] {
  const { relocation } = located;
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((planned, right): LocatedCell[] => {
        const place = { row: block.row + down, column: block.column + right };
        if (!planned || !isWanted(planned, place.row, place.column)) return [];
        const isFormula = planned.kind === "formula";
        const now = isFormula ? relocation.cell(key, place) : relocation.standing(key, place);
        const content = contentOf(planned, key, located);
        if (!now || !content) return [];
        const cell = cellAddress(now.row, now.column);
        const found = relocation.sheet(key)?.cells.get(cell) ?? null;
        return [{ planned, cell, content, isText: isTextCell(planned, located), found }];
      }),
    ),
  );
}

/** What is to be in a cell of the sheet with that key; null where its formula has no cells any more. */
export function contentOf(
  planned: PlanCell,
  key: string,
  { formula }: LocatedPlan,
): CellRepair["content"] | null {
  if (planned.kind !== "formula") return { value: planned.value };
  const now = formula(planned.formula, key);
  return typeof now === "string" ? { formula: now } : null;
}

export function isTextCell({ style }: PlanCell, { plan }: LocatedPlan): boolean {
  return plan.styles[style]?.numberFormat === textFormat;
}

/** In a cell of this number format every entry stays text. */
const textFormat = "@";
