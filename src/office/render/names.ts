import type { NamePlan } from "../../model/workbookPlan";
import type { SheetRendering } from "./sheetRendering";

/** Call before writing the formulas that use the names. */
export function addName(
  workbook: Excel.Workbook,
  { name, sheet, refersTo }: NamePlan,
  { named, sheetOf }: Pick<SheetRendering, "named" | "sheetOf">,
  isThere: boolean,
): void {
  if (sheet === null) setName(workbook, name, named(refersTo), isThere);
  else sheetOf(sheet).names.add(name, `=${named(refersTo)}`);
}

/**
 * Redirects an existing name instead of replacing it: if everything is undone, it can become broken
 * again as it was.
 */
export function setName(
  { names }: Excel.Workbook,
  name: string,
  refersTo: string,
  isThere: boolean,
): void {
  const formula = `=${refersTo}`;
  if (isThere) names.getItem(name).formula = formula;
  else names.add(name, formula);
}
