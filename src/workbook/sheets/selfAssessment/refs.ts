import type { Catalogue } from "../../../model/catalogue";
import { cell, range } from "../../references";
import {
  selfAssessmentColumns,
  selfAssessmentFacts,
  selfAssessmentHeaderRow,
  selfAssessmentSheetKey,
  type SelfAssessmentFact,
} from "./layout";
import { selfAssessmentParts } from "./parts";

const sheet = selfAssessmentSheetKey;

/** References to cells on the sheet of the imported self-assessment. */
export function selfAssessmentRefs(catalogue: Catalogue) {
  const lastRow = selfAssessmentHeaderRow + selfAssessmentParts(catalogue).length;
  const firstFact = lastRow + 3;
  return {
    /** The table, including its header. */
    table: (): string =>
      range(sheet, selfAssessmentHeaderRow, 1, lastRow, selfAssessmentColumns.length),
    fact: (fact: SelfAssessmentFact): string =>
      cell(sheet, firstFact + selfAssessmentFacts.indexOf(fact), 2),
    facts: (): string => range(sheet, firstFact, 2, firstFact + selfAssessmentFacts.length - 1, 2),
  };
}
