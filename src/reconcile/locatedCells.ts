import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import type { CellRepair } from "../model/workbookRepair";
import { cellAddress } from "../workbook/a1";
import type { LocatedPlan } from "./locatedPlan";

/** A planned cell with its current address and the content it should have. */
export interface LocatedCell extends CellRepair {
  readonly planned: PlanCell;
}

/**
 * The planned cells for which the filter is true, in the plan's order: formulas where they belong,
 * others where they are now. Cells whose place is gone are left out.
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
        const now = isFormula ? relocation.cell(key, place) : relocation.currentCell(key, place);
        const content = contentOf(planned, key, located);
        if (!now || !content) return [];
        const cell = cellAddress(now.row, now.column);
        const found = relocation.sheet(key)?.cells.get(cell) ?? null;
        return [{ planned, cell, content, isText: isTextCell(planned, located), found }];
      }),
    ),
  );
}

/**
 * The content that a cell should have, on the sheet with that key; null if the cells that its
 * formula needs are gone.
 */
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

/** In a cell with this number format, every entry stays text. */
const textFormat = "@";
