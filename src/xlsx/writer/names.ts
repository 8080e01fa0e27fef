import type { NamePlan, WorkbookPlan } from "../../model/workbookPlan";
import { absoluteRange, parseRange, quoteSheetName } from "../../workbook/a1";
import type { PlanContent, PlannedSheet } from "./planContent";
import { joined, tag, text, type Xml } from "./xmlTag";

/** The defined names in xl/workbook.xml: the plan's, and Excel's reserved names for printing. */
export function definedNamesXml({ names }: WorkbookPlan, content: PlanContent): Xml {
  const all = [...names, ...content.sheets.flatMap(printNames)];
  const elements = all.map(({ name, sheet, refersTo }) => {
    const scope = sheet === null ? {} : { localSheetId: content.sheet(sheet).index };
    return tag("definedName", { name, ...scope }, text(content.named(refersTo)));
  });
  return tag("definedNames", {}, joined(elements));
}

/** A sheet's print area and repeated rows. */
function printNames({ plan }: PlannedSheet): NamePlan[] {
  const { area, titleRows } = plan.print;
  const range = parseRange(area);
  if (!range) throw new Error(`${plan.name} has no print area: ${area}`);
  const name = (suffix: string, reference: string): NamePlan => ({
    name: `_xlnm.${suffix}`,
    sheet: plan.key,
    refersTo: `${quoteSheetName(plan.key)}!${reference}`,
  });
  const printed = name("Print_Area", absoluteRange(range));
  return titleRows
    ? [printed, name("Print_Titles", `$${titleRows[0]}:$${titleRows[1]}`)]
    : [printed];
}
