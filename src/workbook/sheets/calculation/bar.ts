import type { PlanCell } from "../../../model/workbookPlan";
import { formula } from "../../cells";

/**
 * Marks a missing bar: below 0 by the smallest difference between points. Charts do not draw it,
 * and the cell's number format, which the label inherits, hides it. #N/A does not work, because
 * Excel 2016 shows it as the label; neither does empty text, which would be a bar of 0 with the
 * label 0.
 */
const noBar = "-0.000001";

/** A bar's length from a cell with a number; no bar and no label if it is empty. */
export function bar(cell: string, style: "calcBar" | "calcWholeBar" = "calcBar"): PlanCell {
  return formula(`IF(${cell}="",${noBar},${cell})`, style);
}
