import {
  fewestEvaluators,
  type AgreementInputs,
  type AgreementQuestion,
} from "../../../model/agreement";
import { allQuestions, type Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { cellText, type RawCell } from "../../../model/rawCell";
import { recordedAnswer } from "../../../model/recordedCell";
import { readForm } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { readTable, type TableCells, type TablePlace } from "../../reading/tables";
import { agreementHeaders, evaluatorLabels } from "./headers";
import {
  agreementSheetKey,
  evaluatorFields,
  evaluatorNumbers,
  givenColumn,
  type AgreementColumn,
  type EvaluatorNumber,
} from "./layout";

type Row = TableCells<AgreementColumn>;

export interface ReadAgreement {
  readonly agreement: AgreementInputs;
  readonly place: TablePlace<AgreementColumn> | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads what evaluators gave apart; null if the workbook has no such sheet. Questions are in the
 * order of the table; those without a row follow, without answers.
 */
export function readAgreement(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadAgreement | null {
  if (!workbook.follow(`Kompass.Sheet.${agreementSheetKey}`)) return null;
  const form = readForm(workbook, { name: "Evaluators.Apart", labels: evaluatorLabels }, language);
  const evaluators = namesIn(evaluatorFields.map((field) => form.fields[field]));
  const headers = agreementHeaders(evaluators.length);
  const table = readTable(workbook, { name: agreementSheetKey, headers }, language);
  const numbers = evaluatorNumbers.slice(0, evaluators.length);
  const ids = new Set(allQuestions(catalogue).map(({ id }) => id));
  const read = table.lines.map(({ cells }) => questionIn(cells, numbers));
  const known = new Map(
    read
      .filter(({ id }) => ids.has(id))
      .reverse()
      .map((each) => [each.id, each]),
  );
  const listed = read.filter((each) => known.get(each.id) === each);
  const missing = [...ids].filter((id) => !known.has(id));
  return {
    agreement: {
      evaluators,
      questions: [...listed, ...missing.map((id) => unanswered(id, numbers))],
    },
    place: table.place,
    problems: [...form.problems, ...table.problems],
  };
}

/** Up to the last name, and never fewer than two. */
function namesIn(cells: readonly RawCell[]): string[] {
  const names = cells.map(cellText);
  const last = names.findLastIndex((name) => name !== "");
  return names.slice(0, Math.max(fewestEvaluators, last + 1));
}

function questionIn(row: Row, numbers: readonly EvaluatorNumber[]): AgreementQuestion {
  return {
    id: cellText(row.id).trim(),
    given: numbers.map((number) => recordedAnswer((field) => row[givenColumn(field, number)])),
    note: cellText(row.note),
  };
}

function unanswered(id: string, numbers: readonly EvaluatorNumber[]): AgreementQuestion {
  return { id, given: numbers.map(() => nothingRecorded), note: "" };
}

const nothingRecorded = recordedAnswer(() => null);
