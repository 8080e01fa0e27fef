import type { NamePlan } from "../../model/workbookPlan";
import type { SheetRendering } from "./sheetRendering";

/** Before the formulas that use them. */
export function addName(
  workbook: Excel.Workbook,
  { name, sheet, refersTo }: NamePlan,
  { named, sheetOf }: Pick<SheetRendering, "named" | "sheetOf">,
  isThere: boolean,
): void {
  if (sheet === null) setName(workbook, name, named(refersTo), isThere);
  else sheetOf(sheet).names.add(name, `=${named(refersTo)}`);
}

/** A name that is there is led elsewhere: if nothing comes of it all, it is broken again as it was. */
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
