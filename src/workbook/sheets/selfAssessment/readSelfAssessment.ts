import type { Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { dimensions } from "../../../model/profile";
import { cellText } from "../../../model/rawCell";
import type { SelfAssessment } from "../../../model/selfAssessment";
import { readForm } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { readTable, type TablePlace } from "../../reading/tables";
import { levelsIn, rowsOfParts } from "../previous/rowsOfParts";
import { selfAssessmentFactLabels, selfAssessmentHeaders } from "./headers";
import { selfAssessmentSheetKey, type SelfAssessmentColumn } from "./layout";
import { selfAssessmentParts } from "./parts";

const table = { name: "SelfAssessment", headers: selfAssessmentHeaders };
const factsForm = { name: "SelfAssessmentFacts", labels: selfAssessmentFactLabels };

export interface ReadSelfAssessment {
  readonly selfAssessment: SelfAssessment;
  readonly place: TablePlace<SelfAssessmentColumn> | null;
  readonly problems: readonly Problem[];
}

/** Reads the imported self-assessment; null if the workbook has none. */
export function readSelfAssessment(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadSelfAssessment | null {
  if (!workbook.follow(`Kompass.Sheet.${selfAssessmentSheetKey}`)) return null;
  const { fields, problems: ofFacts } = readForm(workbook, factsForm, language);
  const { place, lines, problems } = readTable(workbook, table, language);
  const found = rowsOfParts(
    selfAssessmentParts(catalogue),
    lines.map(({ cells }) => cells),
  );
  const accounts = [...found].flatMap(([{ kind, id }, row]) => {
    const [description, evidence] = [cellText(row.description), cellText(row.evidence)];
    const isGiven = kind === "criterion" && (description !== "" || evidence !== "");
    return isGiven ? [[id, { description, evidence }] as const] : [];
  });
  const levels = [...found].flatMap(([{ kind, id }, row]) => {
    const given = levelsIn(row);
    const isGiven = kind === "question" && dimensions.some((each) => given[each] !== null);
    return isGiven ? [[id, given] as const] : [];
  });
  const selfAssessment: SelfAssessment = {
    municipality: cellText(fields.municipality),
    year: typeof fields.year === "number" ? fields.year : 0,
    catalogueId: cellText(fields.catalogueId),
    catalogueVersion: cellText(fields.catalogueVersion),
    accounts: Object.fromEntries(accounts),
    levels: Object.fromEntries(levels),
  };
  return { selfAssessment, place, problems: [...ofFacts, ...problems] };
}
