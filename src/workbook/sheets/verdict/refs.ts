import type { Catalogue } from "../../../model/catalogue";
import { verdictParts, type VerdictPart } from "../../../model/verdict";
import { cell, found, range } from "../../references";
import { verdictColumns, verdictHeaderRow, type VerdictColumn } from "./layout";

const sheet = "Verdict";

/** References to cells on the sheet with the verdict; an unknown area key throws. */
export function verdictRefs(catalogue: Catalogue) {
  const parts = verdictParts(catalogue);
  const rows = new Map(parts.map((part, index) => [part, verdictHeaderRow + 1 + index]));
  const columnOf = (column: VerdictColumn) => verdictColumns.indexOf(column) + 1;
  return {
    cell: (part: VerdictPart, column: VerdictColumn): string =>
      cell(sheet, found(rows.get(part), part), columnOf(column)),
    /** All texts. */
    texts: (): string => {
      const column = columnOf("text");
      return range(sheet, verdictHeaderRow + 1, column, verdictHeaderRow + parts.length, column);
    },
  };
}
