import { scoreTargets, type TargetResults } from "../../engine/scoreTargets";
import type { Assessment } from "../../model/assessment";
import type { LiveWorkbook } from "../opening/liveWorkbook";

export type { AreaTarget, CriterionTarget } from "../../engine/scoreTargets";

/** The targets next to the points of an assessment, which may be ahead of the workbook's. */
export function targetsOf({ read }: LiveWorkbook, assessment: Assessment): TargetResults {
  return scoreTargets(read.inputs.catalogue, assessment, read.inputs.targets);
}
