import { agreedCells } from "../../agreement/agreedAnswers";
import { agreementOf } from "../../agreement/agreementOf";
import type { Agreement, QuestionAgreement, Recorded } from "../../model/agreement";
import { blankAnswer, judgedFields, type Answers } from "../../model/answers";
import { questionsOf, type Question } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { failure, problem, type Outcome } from "../../model/problem";
import { cellText, isBlank } from "../../model/rawCell";
import { cellValue } from "../../workbook/reading/foundWorkbook";
import { rowNumbers } from "../../workbook/reading/tables";
import { changedAnswer } from "../answers/answerChange";
import type { ImportedQuestion } from "../answers/importAnswers";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";
import type { LiveWorkbookPort } from "../ports";

/** A question, and what each evaluator gave for it. */
export interface ApartQuestion extends QuestionAgreement {
  readonly question: Question;
  readonly areaKey: string;
  readonly given: readonly Recorded[];
  readonly note: string;
}

export interface LiveAgreement {
  readonly evaluators: readonly string[];
  readonly agreement: Agreement;
  /** Every question, most at stake first. */
  readonly questions: readonly ApartQuestion[];
}

/** What the evaluators of the open workbook gave apart; null if it has no such sheet. */
export function liveAgreement(
  inputs: Pick<Inputs, "agreement" | "catalogue" | "profile">,
): LiveAgreement | null {
  const { agreement: stored, catalogue, profile } = inputs;
  if (!stored) return null;
  const rows = new Map(stored.questions.map((row) => [row.id, row]));
  const given = Object.fromEntries(stored.questions.map((row) => [row.id, row.given]));
  const agreement = agreementOf({ catalogue, profile, given });
  const known = new Map(
    catalogue.areas.flatMap((area) =>
      questionsOf(area).map((question) => [question.id, { question, areaKey: area.key }] as const),
    ),
  );
  const questions = agreement.questions.flatMap((result): ApartQuestion[] => {
    const [row, found] = [rows.get(result.id), known.get(result.id)];
    return row && found ? [{ ...result, ...found, given: row.given, note: row.note }] : [];
  });
  return { evaluators: stored.evaluators, agreement, questions };
}

/**
 * What taking the answers on which all agree would change: questions without any judged input get
 * them, whole or some levels. Nothing that is in the workbook is replaced.
 */
export function agreedImports(
  questions: readonly ApartQuestion[],
  answers: Answers,
): ImportedQuestion[] {
  return questions.flatMap(({ id, areaKey, question, given }): ImportedQuestion[] => {
    const now = answers[id] ?? blankAnswer;
    const change = agreedCells(question, given);
    const isFree = judgedFields.every((field) => isBlank(now[field]));
    if (!isFree || judgedFields.every((field) => isBlank(change[field]))) return [];
    return [{ id, areaKey, change, now, then: changedAnswer(now, change), replaces: false }];
  });
}

/**
 * Writes the note on a question; `seen` is what the user saw when typing began. Another note that
 * someone else has written since stays and is returned as a conflict.
 */
export async function saveNote(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  id: string,
  note: string,
  seen: string,
): Promise<Outcome<WrittenInputs>> {
  const place = live.read.tables.get("Agreement");
  const [idColumn, noteColumn] = [place?.columns.get("id"), place?.columns.get("note")];
  if (!place || idColumn === undefined || noteColumn === undefined) {
    return failure(problem("nameMissing", {}, "Kompass.Agreement"));
  }
  const sheet = live.raw.sheets.find(({ name }) => name === place.sheet.name) ?? place.sheet;
  const row = rowNumbers(place).find((at) => cellText(cellValue(sheet, at, idColumn)) === id);
  if (row === undefined) return failure(problem("questionMissing", { question: id }, id));
  const { cell, value } = guardAt(sheet, row, noteColumn);
  const before = cellText(value) === seen ? value : seen;
  const written = note === "" ? null : note;
  return writeInputs(port, live, [
    {
      key: guardAt(sheet, row, idColumn),
      headers: [guardAt(sheet, place.headerRow, noteColumn)],
      cells: [{ sheet: sheet.name, cell, value: written, before, isText: true }],
      isWhole: false,
    },
  ]);
}
