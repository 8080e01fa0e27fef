import { problem, type Problem } from "../../../model/problem";
import { cellText } from "../../../model/rawCell";
import type { RawSheet } from "../../../model/rawWorkbook";
import { maxRows } from "../../a1";
import { findColumns } from "../../reading/findColumns";
import { cellValue, usedRows, type FoundWorkbook } from "../../reading/foundWorkbook";
import { columnProblems } from "../../reading/tables";
import { questionHeaders } from "./headers";
import type { QuestionColumn } from "./layout";

/** The current place of an area sheet's question table. Rows and columns are 1-based. */
export interface QuestionTable {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<QuestionColumn, number>>>;
}

/** Finds the table by its headers and names, in any order of columns. */
export function findQuestionTable(
  workbook: FoundWorkbook,
  sheet: RawSheet,
): { table: QuestionTable | null; problems: Problem[] } {
  const named = (column: QuestionColumn) => workbook.followOn(sheet, `Kompass.Col.${column}`);
  const found = findColumns(sheet, { headers: questionHeaders, named }, { from: 1, to: maxRows });
  if (!found) return { table: null, problems: [problem("tableMissing", { sheet: sheet.name })] };
  const columns = Object.fromEntries(found.columns) as QuestionTable["columns"];
  return {
    table: { sheet, headerRow: found.headerRow, columns },
    problems: columnProblems(found, sheet.name, { fieldOf: (column) => column }),
  };
}

/** The rows below the header with a value in the id column, in order, and that value. */
export function idRows({ sheet, headerRow, columns }: QuestionTable): [row: number, id: string][] {
  const column = columns.id;
  if (column === undefined) return [];
  const rows: [number, string][] = [];
  for (const row of usedRows(sheet)) {
    if (row <= headerRow) continue;
    const id = cellText(cellValue(sheet, row, column)).trim();
    if (id !== "") rows.push([row, id]);
  }
  return rows;
}
