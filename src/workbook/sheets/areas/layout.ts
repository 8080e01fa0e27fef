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
  "reviewNote",
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
] as const;

export type CriterionColumn = (typeof criterionColumns)[number];

/** The rows of the sign-off, in order. */
export const signOffFields = ["reviewer", "date", "status", "points"] as const;

export type SignOffField = (typeof signOffFields)[number];

/** Helper columns next to the question table. */
export const questionHelperColumns = [
  "state",
  "contradiction",
  "omission",
  "findingColumn",
  "findingKey",
  "findingText",
] as const;

export type QuestionHelper = (typeof questionHelperColumns)[number];

/** The first helper column, 1-based. */
export const firstQuestionHelper = questionColumns.length + 2;

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
  readonly signOffHeader: number;
  readonly firstSignOff: number;
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
 * sign-off.
 */
const topRows = 16;

function layOutArea(area: Area): AreaLayout {
  const criterionHeader = 5;
  const firstCriterion = criterionHeader + 1;
  const sum = firstCriterion + area.criteria.length;
  const signOffHeader = sum + 2;
  const firstSignOff = signOffHeader + 1;
  const questionHeader = Math.max(firstSignOff + signOffFields.length + 2, topRows + 3);
  const firstQuestion = questionHeader + 1;
  return {
    sheet: areaSheetKey(area.key),
    criterionHeader,
    firstCriterion,
    sum,
    signOffHeader,
    firstSignOff,
    questionHeader,
    firstQuestion,
    lastQuestion: questionHeader + questionsOf(area).length,
  };
}
