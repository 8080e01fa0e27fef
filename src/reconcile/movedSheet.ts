import type { Block, PlanCell, SheetPlan } from "../model/workbookPlan";
import type { LocatedPlan } from "./locatedPlan";

/**
 * A planned sheet to create, with references to other sheets adjusted to their current rows and
 * columns.
 */
export function movedSheet(sheet: SheetPlan, { moved, range }: LocatedPlan): SheetPlan {
  const { key, blocks, charts } = sheet;
  return {
    ...sheet,
    blocks: blocks.map((block): Block => ({
      ...block,
      cells: block.cells.map((line) => line.map(movedCell)),
    })),
    charts: charts.flatMap((chart) => {
      const { data } = chart;
      const now = range(data.range, data.sheet);
      return now === null ? [] : [{ ...chart, data: { ...data, range: now } }];
    }),
  };

  /** Blank if the cells that its formula needs are gone. */
  function movedCell(cell: PlanCell | null): PlanCell | null {
    if (cell?.kind !== "formula") return cell;
    const formula = moved(cell.formula, key);
    const { style } = cell;
    return typeof formula === "string"
      ? { ...cell, formula }
      : { kind: "value", value: null, style };
  }
}
