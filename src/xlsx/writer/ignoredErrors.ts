import type { PlanCell } from "../../model/workbookPlan";
import { rangeAddress } from "../../workbook/a1";
import { alikeCells } from "./alikeCells";
import type { PlanContent, PlannedSheet } from "./planContent";
import { nothing, tag, type Xml } from "./xmlTag";

/**
 * Suppresses Excel's "number stored as text" marker for cells where that is intended, such as ids
 * and versions. Numbers pasted as text into number cells are still marked.
 */
export function ignoredErrorsXml(sheet: PlannedSheet, content: PlanContent): Xml {
  const ranges = alikeCells(sheet, (cell) => (isText(cell, content) ? "text" : null));
  if (ranges.length === 0) return nothing;
  const sqref = ranges.map(rangeAddress).join(" ");
  return tag("ignoredErrors", {}, tag("ignoredError", { sqref, numberStoredAsText: 1 }));
}

function isText(cell: PlanCell, content: PlanContent): boolean {
  if (content.numberFormat(cell) === "@") return true;
  return cell.kind === "value" && typeof cell.value === "string" && /^[\d.,]+$/.test(cell.value);
}
