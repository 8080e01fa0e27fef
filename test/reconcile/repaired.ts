import { compareInputs } from "../../src/app/comparing/compareInputs";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { RawCellContent, RawWorkbook } from "../../src/model/rawWorkbook";
import type { WorkbookRepair } from "../../src/model/workbookRepair";
import type { Difference } from "../../src/reconcile/difference";
import { locatePlan } from "../../src/reconcile/locatedPlan";
import { planRepair } from "../../src/reconcile/planRepair";
import { verifyWorkbook } from "../../src/reconcile/verifyWorkbook";
import { withCells } from "../workbook/reading/rawWorkbookOf";
import { read } from "../workbook/reading/sampleWorkbook";

export interface Checked {
  readonly differences: readonly Difference[];
  readonly repair: WorkbookRepair;
}

/** What a check finds, and what a repair would write. */
export function checked(raw: RawWorkbook): Checked {
  const found = read(raw);
  const assessment = scoreAssessment(found.inputs);
  const comparisons = compareInputs(found.inputs, assessment);
  const located = locatePlan(raw, found);
  const differences = verifyWorkbook({ located, assessment, comparisons });
  return { differences, repair: planRepair(located, differences) };
}

/** The workbook once the cells of a repair are written; formulas are yet to be calculated. */
export function written(raw: RawWorkbook, { sheets }: WorkbookRepair): RawWorkbook {
  return sheets.reduce(
    (before, { sheet, cells, rows }) =>
      withCells(before, sheet, (contents) => {
        for (const { cell, content } of [...cells, ...rows]) {
          const formula = "formula" in content ? content.formula : null;
          const value = "value" in content ? content.value : null;
          const next: RawCellContent = { value, formula, isArray: false };
          if (value === null && formula === null) contents.delete(cell);
          else contents.set(cell, next);
        }
      }),
    raw,
  );
}
