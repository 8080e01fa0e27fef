import type { WorkbookPlan } from "../../model/workbookPlan";
import { absoluteRange, parseRange, quoteSheetName } from "../../plan/a1";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";

/** The plan's names of the workbook and of single sheets. */
export function addNames(book: Book, { names }: WorkbookPlan, content: PlanContent): void {
  for (const { name, sheet, refersTo } of names) {
    const scope = sheet === null ? {} : { Scope: content.sheet(sheet).plan.name };
    done(
      book.SetDefinedName({ Name: name, RefersTo: content.named(refersTo), ...scope }),
      `the name ${name}`,
    );
  }
}

/** What is printed of a sheet, and which rows are repeated: names that Excel reserves for it. */
export function addPrintNames(book: Book, { plan }: PlannedSheet): void {
  const { area, titleRows } = plan.print;
  const range = parseRange(area);
  if (!range) throw new Error(`${plan.name} has no print area: ${area}`);
  const prefix = `${quoteSheetName(plan.name)}!`;
  const names: [name: string, refersTo: string][] = [
    ["_xlnm.Print_Area", prefix + absoluteRange(range)],
  ];
  if (titleRows) names.push(["_xlnm.Print_Titles", `${prefix}$${titleRows[0]}:$${titleRows[1]}`]);
  for (const [name, refersTo] of names) {
    done(
      book.SetDefinedName({ Name: name, RefersTo: refersTo, Scope: plan.name }),
      `${name} of ${plan.name}`,
    );
  }
}
