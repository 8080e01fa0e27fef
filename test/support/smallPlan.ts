import type { Inputs } from "../../src/model/inputs";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { capacityFor, type Capacity } from "../../src/workbook/capacity";

/**
 * A few rows, and more where more are given. Such a workbook has every sheet, rule, chart and style
 * of the usual one, with half of its cells.
 */
export function smallCapacity(inputs: Inputs): Capacity {
  return {
    ...capacityFor(inputs),
    measurements: 6,
    actions: 3,
    interviews: 3,
    documents: 3,
    freeFindings: 3,
  };
}

export function smallPlan(inputs: Inputs): WorkbookPlan {
  return buildWorkbookPlan(inputs, smallCapacity(inputs));
}
