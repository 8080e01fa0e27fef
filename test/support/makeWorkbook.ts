import { calculate, initCalculator } from "../../src/ironcalc/calculator";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import type { Inputs } from "../../src/model/inputs";
import type { CalculatedValues, WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";

/** What becomes of inputs on their way into a file. */
export interface MadeWorkbook {
  readonly name: string;
  readonly inputs: Inputs;
  readonly plan: WorkbookPlan;
  /** IronCalc's, formula cells only. */
  readonly values: CalculatedValues;
  readonly bytes: Uint8Array;
}

/** The same steps as `app/making/generate.ts` takes, with what lies between them; the name is for messages. */
export async function makeWorkbook(name: string, inputs: Inputs): Promise<MadeWorkbook> {
  const { plan, values } = await calculateWorkbook(inputs);
  return { name, inputs, plan, values, bytes: xlsxFiles.write(plan, values) };
}

/** The same without a file. */
export async function calculateWorkbook(
  inputs: Inputs,
): Promise<Pick<MadeWorkbook, "inputs" | "plan" | "values">> {
  initCalculator(await loadedWasm());
  const plan = buildWorkbookPlan(inputs);
  return { inputs, plan, values: calculate(plan) };
}

let wasm: ReturnType<typeof ironCalc.loadWasm> | null = null;

function loadedWasm(): ReturnType<typeof ironCalc.loadWasm> {
  wasm ??= ironCalc.loadWasm();
  return wasm;
}
