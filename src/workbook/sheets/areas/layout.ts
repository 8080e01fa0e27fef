import { questionsOf, type Area, type Catalogue } from "../../../model/catalogue";

/** The sheet key of an area: `area_democracy`. */
export function areaSheetKey(areaKey: string): string {
  return `area_${areaKey}`;
}

/**
 * The columns of the question table, in order. Each key identifies a header's text and
 * `Kompass.Col.KEY`.
 */
export const questionColumns = [
  "id",
  "question",
  "guidance",
  "cap",
  "system",
  "extent",
  "result",
  "evaluation",
  "notApplicable",
  "direct",
  "points",
  "state",
  "evidence",
  "comment",
  "finding",
  "findingText",
  "remark",
  "reply",
] as const;

export type QuestionColumn = (typeof questionColumns)[number];

/** The columns of the table of criteria, in order. */
export const criterionColumns = [
  "id",
  "criterion",
  "points",
  "cap",
  "applicable",
  "share",
  "answered",
  "target",
  "toTarget",
] as const;

export type CriterionColumn = (typeof criterionColumns)[number];

/** The lines of instructions above the fact check. */
export const factCheckLines = [1, 2, 3] as const;

/** The rows of the fact check, in order. */
export const factCheckFields = ["checkedBy", "date", "status", "control"] as const;

export type FactCheckField = (typeof factCheckFields)[number];

/** Helper columns next to the question table. */
export const questionHelperColumns = [
  "state",
  "contradiction",
  "omission",
  "findingColumn",
  "findingKey",
  "findingText",
  "control",
] as const;

export type QuestionHelper = (typeof questionHelperColumns)[number];

/** Helper columns next to the table of criteria: its target if valid, and what the area's sums up. */
export const criterionHelperColumns = ["target", "fault", "part"] as const;

export type CriterionHelper = (typeof criterionHelperColumns)[number];

/** The first helper column, 1-based. */
export const firstQuestionHelper = questionColumns.length + 2;

/** The first helper column of the criteria, 1-based, next to the copies. */
export const firstCriterionHelper = firstQuestionHelper + 3;

/** Cells on other sheets that the helpers need, copied above them. */
export const areaCopies = [
  "system",
  "extent",
  "result",
  "evaluation",
  "weightTotal",
  "weightsLegal",
  "strength",
  "challenge",
  "weakness",
  "goldStar",
] as const;

export type AreaCopy = (typeof areaCopies)[number];

/** The rows, 1-based, where the parts of an area sheet begin. */
export interface AreaLayout {
  readonly sheet: string;
  readonly criterionHeader: number;
  /** The first criterion; the sum row follows the last one. */
  readonly firstCriterion: number;
  readonly sum: number;
  readonly factCheckHeader: number;
  readonly firstFactCheck: number;
  readonly questionHeader: number;
  readonly firstQuestion: number;
  readonly lastQuestion: number;
}

/** The layouts of the area sheets, by area key. */
export function layOutAreas({ areas }: Catalogue): Readonly<Record<string, AreaLayout>> {
  return Object.fromEntries(areas.map((area) => [area.key, layOutArea(area)]));
}

/**
 * The minimum number of rows for the criterion chart, which is next to the criteria and the
 * fact check.
 */
const topRows = 16;

function layOutArea(area: Area): AreaLayout {
  const criterionHeader = 5;
  const firstCriterion = criterionHeader + 1;
  const sum = firstCriterion + area.criteria.length;
  const factCheckHeader = sum + 2;
  const firstFactCheck = factCheckHeader + 1 + factCheckLines.length;
  const questionHeader = Math.max(firstFactCheck + factCheckFields.length + 2, topRows + 3);
  const firstQuestion = questionHeader + 1;
  return {
    sheet: areaSheetKey(area.key),
    criterionHeader,
    firstCriterion,
    sum,
    factCheckHeader,
    firstFactCheck,
    questionHeader,
    firstQuestion,
    lastQuestion: questionHeader + questionsOf(area).length,
  };
}
