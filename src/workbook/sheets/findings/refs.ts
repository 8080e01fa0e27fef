import { findingKinds, type FindingKind } from "../../../model/answers";
import { allQuestions, areaKeysOf, type Catalogue } from "../../../model/catalogue";
import { cell, found, range, rowCell } from "../../references";
import { firstCopyRow, sectionRefs } from "../../sections";
import {
  findingsSections,
  firstFindingRow,
  freeFindingColumn,
  freeFindingColumns,
  type FindingsLayout,
} from "./layout";

const sheet = "Findings";

/** References to cells on the findings sheet. `freeFinding` throws for an unknown area key. */
export function findingsRefs(
  catalogue: Catalogue,
  { freeRows, printedRows, sections }: FindingsLayout,
) {
  const helpers = sectionRefs(sheet, findingsSections, sections);
  const positions = new Map(areaKeysOf(catalogue).map((key, index) => [key, index]));
  const allFreeRows = positions.size * freeRows;
  const columnAt = (column: (typeof freeFindingColumns)[number]): number =>
    freeFindingColumn + freeFindingColumns.indexOf(column);
  /** One or more columns over all free findings. */
  const freeColumns = (first: number, last = first): string =>
    range(sheet, firstFindingRow, first, firstFindingRow - 1 + allFreeRows, last);
  return {
    ...helpers,
    /** A header cell of the free findings; `index` counts from 0. */
    header: (index: number): string => cell(sheet, firstFindingRow - 1, freeFindingColumn + index),
    /** Keys and texts of all findings, for VLOOKUP. */
    findingTable: (): string =>
      helpers.helperTable(
        "freeFindings",
        allFreeRows + allQuestions(catalogue).length,
        "findingKey",
        "findingText",
      ),
    /** The copy of the word for a kind of finding, next to the helpers. */
    word: (kind: FindingKind): string =>
      cell(sheet, firstCopyRow, sections.freeFindings.column + findingKinds.indexOf(kind)),
    freeFinding: (areaKey: string, n: number, field: "kind" | "text"): string => {
      const first = firstFindingRow + found(positions.get(areaKey), areaKey) * freeRows;
      return rowCell(sheet, first + n, columnAt(field));
    },
    freeFindingColumns: (): { kinds: string; texts: string } => ({
      kinds: freeColumns(columnAt("kind")),
      texts: freeColumns(columnAt("text")),
    }),
    /** Area, kind and text of all free findings, without the header. */
    freeFindings: (): string => freeColumns(columnAt("area"), columnAt("text")),
    printed: (): string => range(sheet, firstFindingRow, 1, firstFindingRow - 1 + printedRows, 3),
  };
}
