import type { PlanCell } from "../../../model/workbookPlan";
import { formula } from "../../cells";

/**
 * Less than nothing, by the least that points can differ: no chart shows such a bar, and its cell's
 * format, which its label takes over, writes nothing. Excel 2016 labels a bar of #N/A with "#N/A", and
 * a blank text would be a bar of 0 with the label 0.
 */
const noBar = "-0.000001";

/** A cell's number as the length of a bar with a label, none where it has none. */
export function bar(cell: string, style: "calcBar" | "calcWholeBar" = "calcBar"): PlanCell {
  return formula(`IF(${cell}="",${noBar},${cell})`, style);
}
