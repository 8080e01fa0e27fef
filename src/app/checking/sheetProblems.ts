import { scoreTargets } from "../../engine/scoreTargets";
import type { Assessment } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import type { ReadWorkbook } from "../../workbook/reading/readInputs";
import { actionProblems } from "../../workbook/sheets/actions/actionProblems";
import { targetProblems } from "../../workbook/sheets/areas/targetProblems";

/** The cells of targets and actions that hold something else than they may, with their places. */
export function sheetProblems(
  raw: RawWorkbook,
  read: ReadWorkbook,
  assessment: Assessment,
): Problem[] {
  const { catalogue, targets } = read.inputs;
  const { criteria } = scoreTargets(catalogue, assessment, targets);
  return [
    ...targetProblems(
      raw,
      read,
      criteria.filter(({ isInvalid }) => isInvalid),
    ),
    ...actionProblems(read),
  ];
}
