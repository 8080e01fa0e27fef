import { compareInputs } from "../../src/app/comparing/compareInputs";
import { calculate } from "../../src/ironcalc/calculator";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { Inputs } from "../../src/model/inputs";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import type { Capacity } from "../../src/workbook/capacity";
import type { Difference } from "../../src/reconcile/difference";
import { locatePlan } from "../../src/reconcile/locatedPlan";
import { verifyWorkbook } from "../../src/reconcile/verifyWorkbook";
import { startCalculator } from "../ironcalc/planOf";
import { catalogueOf } from "../model/sampleCatalogue";
import { rawWorkbookOf } from "../workbook/reading/rawWorkbookOf";
import { read } from "../workbook/reading/sampleWorkbook";

/** Three areas of the same cap; every criterion has several questions. */
export const evenCatalogue = catalogueOf(
  {
    caps: [
      [1, 2.5],
      [1.5, 5],
    ],
  },
  { caps: [[2, 3, 5]] },
  {
    caps: [
      [4, 4],
      [1, 1],
    ],
    name: "Økonomi og styring",
    shortName: "Økonomi",
  },
);

/** A workbook as it is generated: the plan with the values that a spreadsheet finds. */
export function generated(inputs: Inputs, capacity?: Capacity): RawWorkbook {
  startCalculator();
  const plan = buildWorkbookPlan(inputs, capacity);
  return rawWorkbookOf(plan, calculate(plan));
}

/** What differs, in a workbook that can be read without problems but for `allowed`. */
export function differencesIn(raw: RawWorkbook, allowed: readonly string[] = []): Difference[] {
  const { problems, ...found } = read(raw);
  const others = problems.filter(({ code }) => !allowed.includes(code));
  if (others.length > 0) throw new Error(JSON.stringify(others));
  const assessment = scoreAssessment(found.inputs);
  return verifyWorkbook({
    located: locatePlan(raw, found),
    assessment,
    comparisons: compareInputs(found.inputs, assessment),
  });
}
