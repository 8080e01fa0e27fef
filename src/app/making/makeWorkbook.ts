import { calculate, initCalculator } from "../../ironcalc/calculator";
import type { Inputs } from "../../model/inputs";
import { buildWorkbookPlan } from "../../workbook/buildWorkbookPlan";
import type { Capacity } from "../../workbook/capacity";
import type { CalculatorPort, WorkbookFilePort } from "../ports";

/**
 * Turns inputs into a plan, values and a workbook file. The values come from a spreadsheet
 * calculator, never from the engine.
 */
export async function makeWorkbook(
  inputs: Inputs,
  { file, calculator }: { file: WorkbookFilePort; calculator: CalculatorPort },
  capacity?: Capacity,
): Promise<Uint8Array> {
  const plan = buildWorkbookPlan(inputs, capacity);
  initCalculator(await calculator.loadWasm());
  return file.write(plan, calculate(plan));
}
