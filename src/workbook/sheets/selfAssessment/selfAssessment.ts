import { name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { readSelfAssessment } from "./readSelfAssessment";

export const selfAssessment: SheetWith<"selfAssessment"> = {
  fields: ["selfAssessment"],
  isReadForResult: false,
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  names: ({ refs: { selfAssessment: refs } }) => [
    name("SelfAssessment", refs.table()),
    name("SelfAssessmentFacts", refs.facts()),
  ],
  read: ({ workbook, catalogue, language }) => {
    const read = readSelfAssessment(workbook, catalogue, language);
    return {
      inputs: { selfAssessment: read?.selfAssessment ?? null },
      tables: { SelfAssessment: read?.place ?? null },
      problems: read?.problems ?? [],
    };
  },
};
