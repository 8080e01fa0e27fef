import type { NamePlan } from "../../model/workbookPlan";
import type { SheetRendering } from "./sheetRendering";

/** Before the formulas that use them. */
export function addName(
  workbook: Excel.Workbook,
  { name, sheet, refersTo }: NamePlan,
  { named, sheetOf }: Pick<SheetRendering, "named" | "sheetOf">,
): void {
  const names = sheet === null ? workbook.names : sheetOf(sheet).names;
  names.add(name, `=${named(refersTo)}`);
}
