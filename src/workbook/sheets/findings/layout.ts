import { allQuestions, type Catalogue } from "../../../model/catalogue";
import { highest } from "../../../model/extremes";
import type { SectionPlace } from "../../sections";
import type { TableRows } from "../../tableRows";
import { findingList } from "./findingList";

/** The columns of the free findings, in order. */
export const freeFindingColumns = ["area", "kind", "text"] as const;

/** The first column of free findings, 1-based. */
export const freeFindingColumn = 5;

/** The number of rows per area. */
export const freeFindingRows: TableRows = {
  given: ({ freeFindings }) => {
    const ofAreas = new Map<string, number>();
    for (const { areaKey } of freeFindings) ofAreas.set(areaKey, (ofAreas.get(areaKey) ?? 0) + 1);
    return highest(ofAreas.values(), 0);
  },
  fewest: 10,
  spare: 5,
};

/** The number of printed rows; more would print empty pages. */
export const printedFindingRows: TableRows = {
  given: (inputs) => findingList(inputs).length,
  fewest: 60,
  spare: 4,
};

/** The helper sections of the findings sheet and their columns. */
export const findingsSections = {
  freeFindings: ["findingColumn", "findingKey", "findingText"],
  /**
   * Directly below the keys and texts of the free findings, so that one VLOOKUP table covers both.
   */
  questionFindings: ["findingKey", "findingText"],
  findingStarts: ["key", "name", "strengths", "challenges", "weaknesses", "rows", "start"],
  findingList: ["key"],
} as const;

export type FindingsSection = keyof typeof findingsSections;

/** The first row of the findings and the columns of the helpers next to them, 1-based. */
export const firstFindingRow = 5;
const helperColumns = { freeFindings: 9, findingStarts: 13, findingList: 21 };

export interface FindingsLayout {
  readonly rows: number;
  readonly printedRows: number;
  /** The number of rows for free findings per area. */
  readonly freeRows: number;
  readonly sections: Readonly<Record<FindingsSection, SectionPlace>>;
}

export function layOutFindings(
  catalogue: Catalogue,
  { freeFindings, printedFindings }: { freeFindings: number; printedFindings: number },
): FindingsLayout {
  const areaCount = catalogue.areas.length;
  const rows = allQuestions(catalogue).length + (freeFindings + 2) * areaCount;
  const row = firstFindingRow;
  return {
    rows,
    printedRows: Math.min(rows, printedFindings),
    freeRows: freeFindings,
    sections: {
      freeFindings: { row, column: helperColumns.freeFindings },
      questionFindings: {
        row: row + areaCount * freeFindings,
        column: helperColumns.freeFindings + 1,
      },
      findingStarts: { row, column: helperColumns.findingStarts },
      findingList: { row, column: helperColumns.findingList },
    },
  };
}
