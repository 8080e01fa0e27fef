import type { PlanCell } from "../../../model/workbookPlan";
import { formula } from "../../cells";

/** A cell's number, or a chart's gap where it has none. Labels in a chart take the format of their cells. */
export function gap(cell: string, style: "calc" | "calcPoints" = "calcPoints"): PlanCell {
  return formula(`IF(${cell}="",NA(),${cell})`, style);
}
