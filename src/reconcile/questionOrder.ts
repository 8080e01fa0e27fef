import { allQuestions, questionsOf, type Area } from "../model/catalogue";
import { cellText, isBlank } from "../model/rawCell";
import { parseAddress } from "../workbook/a1";
import type { PlanContext } from "../workbook/context";
import { cellValue, usedRows, type FoundWorkbook } from "../workbook/reading/foundWorkbook";
import type { ReadWorkbook } from "../workbook/reading/readInputs";
import { rowNumbers } from "../workbook/reading/tables";
import {
  areaSheetKey,
  firstQuestionHelper,
  questionColumns,
  questionHelperColumns,
} from "../workbook/sheets/areas/layout";
import { findQuestionTable, type QuestionTable } from "../workbook/sheets/areas/questionTable";
import { catalogueColumns } from "../workbook/sheets/catalogue/layout";
import { tableHeaderRow } from "../workbook/sheets/table/layout";
import {
  columnsFrom,
  disorderAt,
  firstMisplaced,
  inOrder,
  misplaced,
  type KnownRows,
} from "./knownRows";

/** The questions of an area on its sheet; null if their table is missing. */
export function questionOrder(
  { refs }: PlanContext,
  workbook: FoundWorkbook,
  { rows }: ReadWorkbook,
  area: Area,
): KnownRows | null {
  const key = areaSheetKey(area.key);
  const home = workbook.follow(`Kompass.Sheet.${key}`);
  const table = home && findQuestionTable(workbook, home.sheet).table;
  if (!table) return null;
  const { sheet, headerRow } = table;
  const questions = new Map(
    questionsOf(area).map((question) => [refs.areas.questionRow(question.id), question]),
  );
  const current = new Map<number, number>();
  const missing = new Map<number, string>();
  for (const [planned, { id, text }] of questions) {
    const found = rows.get(id);
    if (found?.table.sheet.name === sheet.name) current.set(planned, found.row);
    else if (!found) missing.set(planned, text);
  }
  for (const [planned, row] of rowsOfTexts(table, missing, new Set(current.values()))) {
    current.set(planned, row);
    missing.delete(planned);
  }
  const placed = inOrder(current);
  const cleared = clearedRows(table, [...questions.keys()], missing, placed);
  const belongs = new Map<number, number | null>(
    [...questions.keys()].map((row) => [row, placed.get(row) ?? cleared.get(row) ?? null]),
  );
  const order = { belongs, current: misplaced(current, placed) };
  const first = firstMisplaced(order);
  const expected = (first && questions.get(first.planned)?.id) ?? null;
  return {
    ...order,
    key,
    sheet,
    headerRow,
    columns: columnsFrom(1, questionColumns, (column) => table.columns[column]),
    helpers: [firstQuestionHelper, firstQuestionHelper + questionHelperColumns.length - 1],
    disorder: first && {
      ...disorderAt(sheet, first.row, table.columns.id ?? 1, expected),
      canRepair: true,
    },
  };
}

/** The questions on the sheet Catalogue; null if they are in order. */
export function catalogueRows({ inputs }: PlanContext, { tables }: ReadWorkbook): KnownRows | null {
  const place = tables.get("CatalogueTable");
  const column = place?.columns.get("question_id");
  if (!place || column === undefined) return null;
  const { sheet, headerRow } = place;
  const found = new Map(
    rowNumbers(place).map((row) => [cellText(cellValue(sheet, row, column)), row]),
  );
  const ids = allQuestions(inputs.catalogue).map(({ id }) => id);
  const current = new Map(
    ids.flatMap((id, index) => {
      const row = found.get(id);
      return row === undefined ? [] : [[tableHeaderRow + 1 + index, row] as const];
    }),
  );
  const belongs = inOrder(current);
  const order = { belongs, current: misplaced(current, belongs) };
  const first = firstMisplaced(order);
  if (!first) return null;
  const expected = ids[first.planned - tableHeaderRow - 1] ?? null;
  return {
    ...order,
    key: "Catalogue",
    sheet,
    headerRow,
    columns: columnsFrom<string>(1, catalogueColumns, (key) => place.columns.get(key)),
    helpers: null,
    disorder: { ...disorderAt(sheet, first.row, column, expected), canRepair: true },
  };
}

/** Finds rows with a changed id by their texts; `taken` are the rows of other questions. */
function rowsOfTexts(
  { sheet, headerRow, columns }: QuestionTable,
  missing: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
): [planned: number, row: number][] {
  const { question } = columns;
  if (question === undefined || missing.size === 0) return [];
  const free = usedRows(sheet).filter((row) => row > headerRow && !taken.has(row));
  const rows = new Map(free.map((row) => [cellText(cellValue(sheet, row, question)), row]));
  return [...missing].flatMap(([planned, text]) => {
    const row = text === "" ? undefined : rows.get(text);
    return row === undefined ? [] : [[planned, row]];
  });
}

/**
 * Finds rows whose id and text were cleared: between their neighbours, if as many rows as ids are
 * missing there; at the end, only if one of our formulas is left.
 */
function clearedRows(
  table: QuestionTable,
  planned: readonly number[],
  missing: ReadonlyMap<number, string>,
  placed: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const cleared = new Map<number, number>();
  let run: number[] = [];
  let above = table.headerRow;
  for (const row of [...planned, null]) {
    const now = row === null ? above + run.length + 1 : placed.get(row);
    if (row !== null && missing.has(row)) run.push(row);
    if (now === undefined) continue;
    const between = run.map((_, index) => above + 1 + index);
    const isGap = now === above + run.length + 1 && between.every((at) => isCleared(table, at));
    if (isGap && (row !== null || between.every((at) => hasFormula(table, at)))) {
      run.forEach((each, index) => cleared.set(each, above + 1 + index));
    }
    run = [];
    above = now;
  }
  return cleared;
}

function isCleared({ sheet, columns }: QuestionTable, row: number): boolean {
  return [columns.id, columns.question].every(
    (column) => column === undefined || isBlank(cellValue(sheet, row, column)),
  );
}

function hasFormula({ sheet }: QuestionTable, row: number): boolean {
  for (const [address, { formula }] of sheet.cells) {
    if (formula !== null && parseAddress(address)?.row === row) return true;
  }
  return false;
}
