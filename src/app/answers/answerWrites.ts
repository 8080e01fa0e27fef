import { wordTranslator } from "../../i18n/wordTranslator";
import {
  blankAnswer,
  judgedFields,
  textFields,
  type Answer,
  type Finding,
} from "../../model/answers";
import type { Language } from "../../model/language";
import { problem, success, failure, type Outcome } from "../../model/problem";
import { isBlank, sameCell, type RawCell } from "../../model/rawCell";
import { cellAddress } from "../../workbook/a1";
import type { QuestionColumn } from "../../workbook/sheets/areas/layout";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import type { CellGuard, CellWrite, RowWrite } from "../ports";
import { sameFields, type AnswerChange } from "./answerChange";

export type { AnswerChange } from "./answerChange";

/** A cell of a question's row; the column says which input it is. */
export interface AnswerWrite extends CellWrite {
  readonly column: QuestionColumn;
}

/**
 * The cells to write for a change to one answer, at their current addresses; unchanged cells are
 * left out. The write is guarded by the question id in the row and the header above each column.
 * Pass `seen`, the answer that the user saw when making the change, if it may be older than the
 * last read: a value that someone else wrote in between then becomes a conflict instead of being
 * lost.
 * @returns `questionMissing` or `columnMissing` problems if a cell cannot be found.
 */
export function answerWrites(
  { read, raw }: LiveWorkbook,
  id: string,
  change: AnswerChange,
  seen: Answer | null = null,
): Outcome<RowWrite<AnswerWrite>> {
  const row = read.rows.get(id);
  const idColumn = row?.table.columns.id;
  if (!row || idColumn === undefined) {
    return failure(problem("questionMissing", { question: id }, id));
  }
  const found = raw.sheets.find(({ name }) => name === row.table.sheet.name) ?? row.table.sheet;
  const { name: sheet, cells } = found;
  const { language, answers } = read.inputs;
  const known = answers[id] ?? blankAnswer;
  const cellsOf = (answer: Answer) => changedCells(sameFields(answer, change), language);
  const [knownCells, seenCells] = [cellsOf(known), cellsOf(seen ?? known)];
  const missing: QuestionColumn[] = [];
  const headers: CellGuard[] = [];
  const writes = changedCells(change, language).flatMap(([column, value], index): AnswerWrite[] => {
    const at = row.table.columns[column];
    if (at === undefined) {
      missing.push(column);
      return [];
    }
    const cell = cellAddress(row.row, at);
    const now = cells.get(cell)?.value ?? null;
    if (now === value || (isBlank(now) && isBlank(value))) return [];
    const asSeen = seenCells[index]?.[1] ?? null;
    const before = sameCell(asSeen, knownCells[index]?.[1] ?? null) ? now : asSeen;
    headers.push(guardAt(found, row.table.headerRow, at));
    return [{ sheet, cell, column, value, before, isText: textColumns.has(column) }];
  });
  if (missing.length > 0) {
    return failure(missing.map((field) => problem("columnMissing", { sheet, field })));
  }
  const key = guardAt(found, row.row, idColumn);
  return success({ key, headers, cells: writes, isWhole: false });
}

/** Columns whose cells are formatted as text. */
const textColumns: ReadonlySet<QuestionColumn> = new Set([...textFields, "findingText"]);

function changedCells(change: AnswerChange, language: Language): [QuestionColumn, RawCell][] {
  const cells: [QuestionColumn, RawCell | undefined][] = [
    ...judgedFields.map((field): [QuestionColumn, RawCell | undefined] => [field, change[field]]),
    ...textFields.map((field): [QuestionColumn, RawCell | undefined] => [field, change[field]]),
    ["finding", kindCell(change.finding?.kind, language)],
    ["findingText", change.finding?.text],
  ];
  return cells.flatMap(([column, value]): [QuestionColumn, RawCell][] =>
    value === undefined ? [] : [[column, value]],
  );
}

/** The cell holds the kind as a word in the workbook's language. */
function kindCell(kind: Finding["kind"] | undefined, language: Language): RawCell | undefined {
  if (kind === undefined || typeof kind === "object") return kind?.unknown;
  return kind === "" ? null : wordTranslator(language)(`findingKind.${kind}`);
}
