import { functionsMetadata } from "../../scripts/build/functionsMetadata";
import { registerFunctions } from "../../src/customFunctions/registerFunctions";
import type { Inputs } from "../../src/model/inputs";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext, type PlanContext } from "../../src/workbook/context";
import { renameSheets } from "../../src/workbook/dialect";
import { root } from "../model/sourceFiles";
import { openExcel, sound } from "../support/openExcel";

export interface CalledWorkbook {
  readonly refs: PlanContext["refs"];
  /** A reference of the address book, as it is written in a formula of any sheet. */
  readonly named: (reference: string) => string;
}

/** What Excel reads when the add-in is installed. */
let metadata: ReturnType<typeof functionsMetadata> | undefined;

/** On this sheet people calculate beside a workbook. */
const beside = "Sheet1";

/**
 * What stands in some cells after a person has typed formulas into them, beside a workbook of ours:
 * custom functions are called over the wire, all else is calculated where it stands.
 */
export async function calledFunctions(
  inputs: Inputs,
  range: string,
  formulas: (workbook: CalledWorkbook) => readonly (readonly unknown[])[],
): Promise<unknown[][]> {
  const plan = buildWorkbookPlan(inputs);
  const { refs } = planContext(inputs);
  const nameOf = (key: string): string => plan.sheets.find((sheet) => sheet.key === key)!.name;
  const named = (reference: string): string => renameSheets(reference, nameOf);
  metadata ??= functionsMetadata(root);
  const { functions } = await metadata;
  const excel = await openExcel({ hasCustomFunctions: true }, { functions });
  Object.assign(globalThis, { CustomFunctions: excel.library.CustomFunctions });
  registerFunctions();
  sound(await excel.port.render(plan));
  excel.host.person.edit(beside, range, formulas({ refs, named }));
  await excel.host.calculated();
  const found = await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(beside).getRange(range);
    cells.load("values");
    await context.sync();
    return cells.values as unknown[][];
  });
  excel.close();
  return found;
}
