import type { AgreementInputs } from "../../../model/agreement";
import { cell, found, range, rowCell } from "../../references";
import {
  agreementColumns,
  agreementHeaderRow,
  agreementSheetKey,
  evaluatorFields,
  type AgreementColumn,
  type EvaluatorField,
} from "./layout";

const sheet = agreementSheetKey;

/**
 * References to cells on the sheet with what evaluators gave apart. Without such a sheet, or for a
 * question that is not on it, they throw when called.
 */
export function agreementRefs(agreement: AgreementInputs | null) {
  const { evaluators, questions } = agreement ?? { evaluators: [], questions: [] };
  const columns = agreementColumns(evaluators.length);
  const rows = new Map(questions.map(({ id }, index) => [id, agreementHeaderRow + 1 + index]));
  const lastRow = agreementHeaderRow + questions.length;
  const firstFigure = lastRow + 4;
  const firstEvaluator = firstFigure + 9;
  const columnAt = (column: AgreementColumn): number => columns.indexOf(column) + 1;
  return {
    /** A cell in a question's row. */
    question: (id: string, column: AgreementColumn): string =>
      rowCell(sheet, found(rows.get(id), id), columnAt(column)),
    header: (index: number): string => cell(sheet, agreementHeaderRow, index + 1),
    /** The table, including its header. */
    table: (): string => range(sheet, agreementHeaderRow, 1, lastRow, columns.length),
    /** The header row of the figures by dimension, below the table. */
    figures: (): string => cell(sheet, firstFigure, 2),
    evaluator: (field: EvaluatorField): string =>
      cell(sheet, firstEvaluator + evaluatorFields.indexOf(field), 3),
    evaluators: (): string =>
      range(sheet, firstEvaluator, 3, firstEvaluator + evaluatorFields.length - 1, 3),
  };
}
