import { allQuestions, type Catalogue } from "../../../model/catalogue";
import { highest } from "../../../model/extremes";
import type { SectionPlace } from "../../sections";
import type { TableRows } from "../../tableRows";
import { findingList } from "./findingList";

export const freeFindingColumns = ["area", "kind", "text"] as const;

/** The first of them, as a column of the sheet. */
export const freeFindingColumn = 5;

/** Of each area. */
export const freeFindingRows: TableRows = {
  given: ({ freeFindings }) => {
    const ofAreas = new Map<string, number>();
    for (const { areaKey } of freeFindings) ofAreas.set(areaKey, (ofAreas.get(areaKey) ?? 0) + 1);
    return highest(ofAreas.values(), 0);
  },
  fewest: 10,
  spare: 5,
};

/** Lines of the sheet that are printed; more would be empty pages. */
export const printedFindingRows: TableRows = {
  given: (inputs) => findingList(inputs).length,
  fewest: 60,
  spare: 4,
};

export const findingsSections = {
  freeFindings: ["findingColumn", "findingKey", "findingText"],
  /** Right below key and text of the free findings: one table to look up in. */
  questionFindings: ["findingKey", "findingText"],
  findingStarts: ["key", "name", "strengths", "challenges", "weaknesses", "rows", "start"],
  findingList: ["key"],
} as const;

export type FindingsSection = keyof typeof findingsSections;

/** First row of the findings, and columns of the helpers next to them. */
export const firstFindingRow = 5;
const helperColumns = { freeFindings: 9, findingStarts: 13, findingList: 21 };

export interface FindingsLayout {
  readonly rows: number;
  readonly printedRows: number;
  /** Of each area. */
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
