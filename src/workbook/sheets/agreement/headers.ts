import type { TranslateWord } from "../../../i18n/wordTranslator";
import { judgedFields } from "../../../model/answers";
import { headers, type Headers } from "../../headers";
import {
  agreementColumns,
  evaluatorFields,
  evaluatorNumbers,
  givenColumn,
  type AgreementColumn,
} from "./layout";

/** The headers of the table for this many evaluators. */
export function agreementHeaders(evaluators: number): Headers<AgreementColumn> {
  return headers(agreementColumns(evaluators), agreementHeader);
}

/** "System 2" is what the second evaluator gave. */
export function agreementHeader(column: AgreementColumn, t: TranslateWord): string {
  switch (column) {
    case "id":
    case "question":
    case "cap":
      return t(`question.${column}`);
    case "apart":
    case "stake":
    case "agreed":
    case "note":
      return t(`agreement.column.${column}`);
    default:
      return givenHeader(column, t);
  }
}

function givenHeader(column: AgreementColumn, t: TranslateWord): string {
  for (const number of evaluatorNumbers) {
    const field = judgedFields.find((each) => givenColumn(each, number) === column);
    if (field) return `${t(`question.${field}`)} ${number}`;
  }
  return column;
}

export const evaluatorLabels = headers(evaluatorFields, (field, t) =>
  t("agreement.evaluator", { number: evaluatorFields.indexOf(field) + 1 }),
);
