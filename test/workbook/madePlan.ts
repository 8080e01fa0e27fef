import type { Inputs } from "../../src/model/inputs";
import type { PlanCell, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext, type PlanContext } from "../../src/workbook/context";
import { local } from "../../src/workbook/references";
import { cellsByPlace } from "../model/planContent";

/** A plan, with its address book and its cells by place. */
export interface Made {
  readonly context: PlanContext;
  readonly plan: WorkbookPlan;
  readonly cells: ReadonlyMap<string, PlanCell>;
}

export function make(inputs: Inputs): Made {
  const plan = buildWorkbookPlan(inputs);
  return { context: planContext(inputs), plan, cells: cellsByPlace(plan) };
}

/** The cell at a reference of the address book, "area_users!$K20". */
export function cellAt({ cells }: Made, reference: string): PlanCell | undefined {
  return cells.get(reference.replaceAll("$", ""));
}

/** The references of a range's cells, column by column of each row. */
export function spread(reference: string): string[] {
  const sheet = reference.slice(0, reference.indexOf("!"));
  const range = parseRange(local(reference));
  if (!range) throw new Error(reference);
  const references: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      references.push(`${sheet}!${cellAddress(row, column)}`);
    }
  }
  return references;
}
