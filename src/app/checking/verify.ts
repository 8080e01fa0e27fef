import { scoreAssessment } from "../../engine/scoreAssessment";
import type { Catalogue } from "../../model/catalogue";
import type { Language } from "../../model/language";
import { problem, success, type Outcome, type Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { ourSheets } from "../../workbook/reading/ourSheets";
import type { Difference } from "../../reconcile/difference";
import { locatePlan } from "../../reconcile/locatedPlan";
import { verifyWorkbook } from "../../reconcile/verifyWorkbook";
import { compareInputs } from "../comparing/compareInputs";
import { openWorkbook } from "../opening/openWorkbook";
import { sheetProblems } from "./sheetProblems";
import type { WorkbookFilePort } from "../ports";

export { groupDifferences } from "../../reconcile/groupDifferences";

export interface Verified {
  readonly language: Language;
  readonly differences: readonly Difference[];
}

/** Finds where a workbook file differs from its plan or the engine. */
export function verify(bytes: Uint8Array, file: WorkbookFilePort): Outcome<Verified> {
  const opened = openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const { raw, read } = opened.value;
  const { inputs } = read;
  const assessment = scoreAssessment(inputs);
  const comparisons = compareInputs(inputs, assessment);
  const located = locatePlan(raw, read);
  const differences = verifyWorkbook({ located, assessment, comparisons });
  return success({ language: inputs.language, differences }, [
    ...opened.problems,
    ...sheetProblems(raw, read, assessment),
    ...notComputed(raw, inputs.catalogue),
  ]);
}

/** One problem for all formulas whose values are missing and cannot be checked. */
function notComputed(raw: RawWorkbook, catalogue: Catalogue): Problem[] {
  const count = [...ourSheets(raw, catalogue)]
    .map(({ cells }) => [...cells.values()].filter(({ isUncomputed }) => isUncomputed).length)
    .reduce((sum, ofSheet) => sum + ofSheet, 0);
  return count === 0 ? [] : [problem("formulasNotComputed", {}, null, { count })];
}
