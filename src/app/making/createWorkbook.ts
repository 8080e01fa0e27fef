import type { Inputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import { buildWorkbookPlan } from "../../workbook/buildWorkbookPlan";
import { gatherInputs, type InputRequest } from "./gatherInputs";
import type { LiveWorkbookPort, RenderOptions } from "../ports";

export interface CreateOptions extends Pick<RenderOptions, "onProgress" | "signal"> {
  /** Names to use instead of planned sheet names that are taken, by planned name. */
  readonly otherNames?: ReadonlyMap<string, string>;
}

/**
 * Adds the workbook's sheets to the workbook open in Excel, from the same plan as a file. A success
 * carries problems for optional parts that Excel refused.
 */
export async function createWorkbook(
  request: InputRequest,
  port: LiveWorkbookPort,
  { otherNames = new Map(), ...options }: CreateOptions = {},
): Promise<Outcome<Inputs>> {
  const gathered = gatherInputs(request);
  if (!gathered.ok) return gathered;
  const plan = buildWorkbookPlan(gathered.value);
  const sheetNames = Object.fromEntries(
    plan.sheets.flatMap(({ key, name }) => {
      const other = otherNames.get(name);
      return other === undefined ? [] : [[key, other]];
    }),
  );
  const rendered = await port.render(plan, { ...options, sheetNames });
  if (!rendered.ok) return rendered;
  return success(gathered.value, [...gathered.problems, ...rendered.problems]);
}
