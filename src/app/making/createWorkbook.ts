import type { Inputs } from "../../model/inputs";
import { success, type Outcome } from "../../model/problem";
import { buildWorkbookPlan } from "../../workbook/buildWorkbookPlan";
import { gatherInputs, type InputRequest } from "./gatherInputs";
import type { LiveWorkbookPort, RenderOptions } from "../ports";

export interface CreateOptions extends Pick<RenderOptions, "onProgress" | "signal"> {
  /** What sheets are to be called whose planned names are taken; by planned name. */
  readonly otherNames?: ReadonlyMap<string, string>;
}

/**
 * Makes the workbook's sheets in the workbook that is open; the same plan as a file's. Its problems
 * include what Excel refused and the workbook can be used without.
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
