import type { Recorded, RecordedCell } from "./agreement";
import type { JudgedField } from "./answers";
import { cellText, isBlank, type RawCell } from "./rawCell";

/** A judged cell as the workbook keeps it: what is neither a number nor blank becomes text. */
export function recordedCell(cell: RawCell): RecordedCell {
  if (isBlank(cell)) return null;
  return typeof cell === "number" ? cell : cellText(cell);
}

/** What one evaluator gave, from the cell of each field. */
export function recordedAnswer(cell: (field: JudgedField) => RawCell): Recorded {
  const recorded = (field: JudgedField): RecordedCell => recordedCell(cell(field));
  return {
    system: recorded("system"),
    extent: recorded("extent"),
    result: recorded("result"),
    evaluation: recorded("evaluation"),
    notApplicable: recorded("notApplicable"),
    direct: recorded("direct"),
  };
}
