import { scoreAssessment } from "../../engine/scoreAssessment";
import type { Assessment } from "../../model/assessment";
import type { Inputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import { gatherInputs, type InputRequest } from "./gatherInputs";
import { makeWorkbook } from "./makeWorkbook";
import type { CalculatorPort, WorkbookFilePort } from "../ports";

export interface GeneratedWorkbook {
  readonly bytes: Uint8Array;
  readonly inputs: Inputs;
  readonly assessment: Assessment;
}

/**
 * Makes a workbook.
 *
 *     files, arguments ─► inputs ─► plan ─► values ─► workbook
 *                            └────► engine ─► assessment, problems
 *
 * 1. inputs: everything that users entered, validated; any error stops here, and nothing is written.
 * 2. plan: the whole workbook as data.
 * 3. values: the results of the plan's formulas, from a spreadsheet calculator, never the engine.
 * 4. workbook: the plan with its values, as a file.
 * 5. engine: scores the same answers and reports invalid ones.
 */
export async function generate(
  request: InputRequest,
  ports: { file: WorkbookFilePort; calculator: CalculatorPort },
): Promise<Outcome<GeneratedWorkbook>> {
  const gathered = gatherInputs(request);
  if (!gathered.ok) return gathered;
  const inputs = gathered.value;
  const bytes = await makeWorkbook(inputs, ports);
  const assessment = scoreAssessment(inputs);
  return success({ bytes, inputs, assessment }, [...gathered.problems, ...assessment.problems]);
}
