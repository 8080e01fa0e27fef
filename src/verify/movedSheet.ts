import type { Block, SheetPlan } from "../model/workbookPlan";
import type { LocatedPlan } from "./locatedPlan";

/** A planned sheet as it is to be made now: what it says of other sheets is where they have it now. */
export function movedSheet(sheet: SheetPlan, { moved, range }: LocatedPlan): SheetPlan {
  const { key, blocks, charts } = sheet;
  return {
    ...sheet,
    blocks: blocks.map((block): Block => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((cell) =>
          cell?.kind === "formula" ? { ...cell, formula: moved(cell.formula, key) } : cell,
        ),
      ),
    })),
    charts: charts.map((chart) => {
      const { data } = chart;
      return { ...chart, data: { ...data, range: range(data.range, data.sheet) } };
    }),
  };
}
