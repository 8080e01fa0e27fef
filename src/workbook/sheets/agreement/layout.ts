import { judgedFields, type JudgedField } from "../../../model/answers";

/** A workbook has this sheet only if evaluators scored apart. */
export const agreementSheetKey = "Agreement";

/** The positions of evaluators, 1-based: each has one column for every judged field. */
export const evaluatorNumbers = [1, 2, 3, 4] as const;

export type EvaluatorNumber = (typeof evaluatorNumbers)[number];

export type GivenColumn = `${JudgedField}${EvaluatorNumber}`;

export const firstAgreementColumns = ["id", "question", "cap"] as const;
export const lastAgreementColumns = ["apart", "stake", "agreed", "note"] as const;

export type AgreementColumn =
  (typeof firstAgreementColumns)[number] | GivenColumn | (typeof lastAgreementColumns)[number];

export function givenColumn(field: JudgedField, evaluator: EvaluatorNumber): GivenColumn {
  return `${field}${evaluator}`;
}

/** The columns of the table, in order, for this many evaluators. */
export function agreementColumns(evaluators: number): AgreementColumn[] {
  const given = evaluatorNumbers
    .slice(0, evaluators)
    .flatMap((number) => judgedFields.map((field) => givenColumn(field, number)));
  return [...firstAgreementColumns, ...given, ...lastAgreementColumns];
}

/** The header row of the table, 1-based; the names of the evaluators are above it. */
export const agreementHeaderRow = 6;

/** The labels of the evaluators' names, below the table. */
export const evaluatorFields = ["evaluator1", "evaluator2", "evaluator3", "evaluator4"] as const;

export type EvaluatorField = (typeof evaluatorFields)[number];
