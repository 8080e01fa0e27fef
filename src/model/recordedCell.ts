import type { RecordedCell } from "./agreement";
import { cellText, isBlank, type RawCell } from "./rawCell";

/** A judged cell as the workbook keeps it: what is neither a number nor blank becomes text. */
export function recordedCell(cell: RawCell): RecordedCell {
  if (isBlank(cell)) return null;
  return typeof cell === "number" ? cell : cellText(cell);
}
