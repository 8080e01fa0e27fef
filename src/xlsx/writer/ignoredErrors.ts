import type { PlanCell } from "../../model/workbookPlan";
import { rangeAddress } from "../../workbook/a1";
import { alikeCells } from "./alikeCells";
import type { PlanContent, PlannedSheet } from "./planContent";
import { nothing, tag, type Xml } from "./xmlTag";

/**
 * Cells in which Excel need not mark a number that is stored as text: it is text on purpose there, as
 * ids and versions are. A number pasted as text into a cell for numbers keeps its mark.
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
