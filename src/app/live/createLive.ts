import type { Inputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import { buildWorkbookPlan } from "../../plan/buildWorkbookPlan";
import { gatherInputs, type InputRequest } from "../gatherInputs";
import type { LiveWorkbookPort, RenderOptions } from "../ports";

/** Makes the workbook's sheets in the workbook that is open; the same plan as a file's. */
export async function createLive(
  request: InputRequest,
  port: LiveWorkbookPort,
  options: RenderOptions = {},
): Promise<Outcome<Inputs>> {
  const gathered = gatherInputs(request);
  if (!gathered.ok) return gathered;
  const rendered = await port.render(buildWorkbookPlan(gathered.value), options);
  return rendered.ok ? success(gathered.value, gathered.problems) : rendered;
}
