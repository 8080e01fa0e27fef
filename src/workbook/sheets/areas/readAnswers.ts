import {
  isBlankAnswer,
  judgedFields,
  textFields,
  type Answer,
  type Finding,
} from "../../../model/answers";
import { allQuestions, type Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { cellText, isBlank, type RawCell } from "../../../model/rawCell";
import { cellAddress } from "../../a1";
import { cellValue, usedRows, type FoundWorkbook } from "../../reading/foundWorkbook";
import { findingKindOf } from "../findings/headers";
import { areaSheetKey, type QuestionColumn } from "./layout";
import { findQuestionTable, idRows, type QuestionTable } from "./questionTable";

/** The current place of a question's row; `row` is 1-based. */
export interface QuestionRow {
  readonly table: QuestionTable;
  readonly row: number;
}

export interface ReadAnswers {
  readonly answers: Record<string, Answer>;
  readonly rows: ReadonlyMap<string, QuestionRow>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the answers on all area sheets, finding each question by its id. For a duplicate question,
 * the first row counts. Duplicates, unknown ids with input and missing questions are reported.
 */
export function readAnswers(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadAnswers {
  const problems: Problem[] = [];
  const answers: Record<string, Answer> = {};
  const rows = new Map<string, QuestionRow>();
  const known = new Set(allQuestions(catalogue).map(({ id }) => id));
  for (const table of questionTables(workbook, catalogue, problems)) {
    const ids = idRows(table);
    for (const row of rowsWithoutId(table, ids)) {
      problems.push(problem("rowWithoutId", placeOf(table, row, "id")));
    }
    for (const [row, id] of ids) {
      const place = placeOf(table, row, "id");
      if (!known.has(id)) {
        if (hasInputs(table, row)) problems.push(problem("rowUnknown", place, id));
        continue;
      }
      if (rows.has(id)) {
        problems.push(problem("questionDoubled", { ...place, question: id }, id));
        continue;
      }
      rows.set(id, { table, row });
      const answer = readAnswer(table, row, language);
      if (!isBlankAnswer(answer)) answers[id] = answer;
    }
  }
  for (const id of known) {
    if (!rows.has(id)) problems.push(problem("questionMissing", { question: id }, id));
  }
  return { answers, rows, problems };
}

/** Rows among the questions that have a judgement but no id. */
function rowsWithoutId(
  table: QuestionTable,
  ids: readonly (readonly [row: number, id: string])[],
): number[] {
  const last = ids.at(-1)?.[0] ?? 0;
  const known = new Set(ids.map(([row]) => row));
  const between = usedRows(table.sheet).filter((row) => row > table.headerRow && row < last);
  return between.filter((row) => !known.has(row) && hasInputs(table, row, judgedFields));
}

/** The sheet and cell of a column in a question's row, for problems. */
export function placeOf(table: QuestionTable, row: number, column: QuestionColumn) {
  const at = table.columns[column] ?? 1;
  return { sheet: table.sheet.name, cell: cellAddress(row, at) };
}

function questionTables(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  problems: Problem[],
): QuestionTable[] {
  return catalogue.areas.flatMap(({ key }) => {
    const home = workbook.follow(`Kompass.Sheet.${areaSheetKey(key)}`);
    if (!home) return [];
    const found = findQuestionTable(workbook, home.sheet);
    for (const each of found.problems) problems.push(each);
    return found.table ? [found.table] : [];
  });
}

/** The answer in one row (1-based) of a question table. */
export function readAnswer(table: QuestionTable, row: number, language: Language): Answer {
  const raw = (column: QuestionColumn): RawCell => {
    const at = table.columns[column];
    const cell = at === undefined ? null : cellValue(table.sheet, row, at);
    return isBlank(cell) ? null : cell;
  };
  const text = (column: QuestionColumn): string => cellText(raw(column));
  return {
    system: raw("system"),
    extent: raw("extent"),
    result: raw("result"),
    evaluation: raw("evaluation"),
    direct: raw("direct"),
    notApplicable: raw("notApplicable"),
    evidence: text("evidence"),
    comment: text("comment"),
    finding: { kind: findingKind(raw("finding"), language), text: text("findingText") },
    remark: text("remark"),
    reply: text("reply"),
  };
}

/** The kind of finding in a cell: "" if it is blank, and the raw value if it is none of ours. */
export function findingKind(cell: RawCell, language: Language): Finding["kind"] {
  if (isBlank(cell)) return "";
  return findingKindOf(cell, language) ?? { unknown: cell };
}

const inputColumns: readonly QuestionColumn[] = [
  ...judgedFields,
  ...textFields,
  "finding",
  "findingText",
];

function hasInputs(
  table: QuestionTable,
  row: number,
  columns: readonly QuestionColumn[] = inputColumns,
): boolean {
  return columns.some((column) => {
    const at = table.columns[column];
    return at !== undefined && !isBlank(cellValue(table.sheet, row, at));
  });
}
