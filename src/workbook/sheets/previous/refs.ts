import type { Catalogue } from "../../../model/catalogue";
import { verdictParts } from "../../../model/verdict";
import { cell, range, rowCell } from "../../references";
import {
  previousActionColumns,
  previousActionRows,
  previousColumns,
  previousFacts,
  previousHeaderRow,
  previousSheetKey,
  type PreviousColumn,
  type PreviousFact,
} from "./layout";
import { previousRows, type PreviousPart } from "./previousRows";

const sheet = previousSheetKey;

/** References to cells on the previous round's sheet. */
export function previousRefs(catalogue: Catalogue) {
  const parts = previousRows(catalogue);
  const lastRow = previousHeaderRow + parts.length;
  const firstFact = lastRow + 3;
  const firstVerdict = firstFact + previousFacts.length + 2;
  const firstAction = firstVerdict + verdictParts(catalogue).length + 3;
  return {
    /** A cell in the row of a part. */
    part: ({ kind, id }: Pick<PreviousPart, "kind" | "id">, column: PreviousColumn): string => {
      const index = parts.findIndex((part) => part.kind === kind && part.id === id);
      return rowCell(sheet, previousHeaderRow + 1 + index, previousColumns.indexOf(column) + 1);
    },
    /** The table, including its header. */
    table: (): string => range(sheet, previousHeaderRow, 1, lastRow, previousColumns.length),
    fact: (fact: PreviousFact): string => cell(sheet, firstFact + previousFacts.indexOf(fact), 2),
    /** The cells with the actions, without their header. */
    actions: (): string =>
      range(
        sheet,
        firstAction,
        1,
        firstAction + previousActionRows - 1,
        previousActionColumns.length,
      ),
    facts: (): string => range(sheet, firstFact, 2, firstFact + previousFacts.length - 1, 2),
    /** The texts of the earlier verdict. */
    verdict: (): string =>
      range(sheet, firstVerdict, 2, firstVerdict + verdictParts(catalogue).length - 1, 2),
  };
}
