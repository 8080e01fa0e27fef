import { dimensions, type Dimension } from "../../../model/profile";

/** A workbook has this sheet only if a self-assessment was imported. */
export const selfAssessmentSheetKey = "SelfAssessment";

/** The evaluators' level in a dimension, next to the municipality's. */
export type OwnLevelColumn = `own.${Dimension}`;

export function ownColumn<D extends Dimension>(dimension: D): `own.${D}` {
  return `own.${dimension}`;
}

export const selfAssessmentColumns = [
  "id",
  "part",
  ...dimensions,
  ...dimensions.map(ownColumn),
  "description",
  "evidence",
] as const;

export type SelfAssessmentColumn = (typeof selfAssessmentColumns)[number];

/** Facts about the self-assessment, below its table. */
export const selfAssessmentFacts = [
  "municipality",
  "year",
  "catalogueId",
  "catalogueVersion",
] as const;

export type SelfAssessmentFact = (typeof selfAssessmentFacts)[number];

/** The header row of the table, 1-based. */
export const selfAssessmentHeaderRow = 5;
