import { standinCannot } from "./excelError";
import type { RangeTarget } from "./rangeTarget";

export function insertCells(_target: RangeTarget, _shift: "Down" | "Right"): void {
  throw standinCannot("insert cells");
}

export function deleteCells(_target: RangeTarget, _shift: "Up" | "Left"): void {
  throw standinCannot("delete cells");
}
