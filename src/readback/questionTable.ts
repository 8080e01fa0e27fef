import { problem, type Problem } from "../model/problem";
import { cellText } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import { parseAddress } from "../plan/a1";
import { questionHeaders } from "../plan/headers";
import { questionColumns, type QuestionColumn } from "../plan/layout";
import { cellValue, type FoundWorkbook } from "./foundWorkbook";

/** Where an area sheet's question table is now. Rows and columns are 1-based. */
export interface QuestionTable {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<QuestionColumn, number>>>;
}

/** Headers that must be in one row for it to be the header row. */
const fewestHeaders = 6;

/**
 * Finds the table by its headers in any of our languages; a column whose header was renamed by the
 * name `Kompass.Col.KEY`, which moves with its cell.
 */
export function findQuestionTable(
  workbook: FoundWorkbook,
  sheet: RawSheet,
): { table: QuestionTable | null; problems: Problem[] } {
  const rows = headersByRow(sheet);
  let [headerRow, columns] = [...rows].reduce<[number, Map<QuestionColumn, number>]>(
    (best, [row, found]) => (found.size > best[1].size ? [row, found] : best),
    [0, new Map<QuestionColumn, number>()],
  );
  if (columns.size < fewestHeaders) {
    const named = workbook.followOn(sheet, "Kompass.Col.id");
    if (!named) return { table: null, problems: [problem("tableMissing", { sheet: sheet.name })] };
    headerRow = named.range.top;
    columns = rows.get(headerRow) ?? new Map<QuestionColumn, number>();
  }
  const problems: Problem[] = [];
  const places: Partial<Record<QuestionColumn, number>> = {};
  for (const column of questionColumns) {
    const place =
      columns.get(column) ?? workbook.followOn(sheet, `Kompass.Col.${column}`)?.range.left;
    if (place === undefined) {
      problems.push(problem("columnMissing", { sheet: sheet.name, field: column }));
    } else {
      places[column] = place;
    }
  }
  return { table: { sheet, headerRow, columns: places }, problems };
}

/** Rows of question ids below the header: what stands in the id column of each row. */
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

function headersByRow(sheet: RawSheet): Map<number, Map<QuestionColumn, number>> {
  const rows = new Map<number, Map<QuestionColumn, number>>();
  for (const [address, { value }] of sheet.cells) {
    if (typeof value !== "string") continue;
    const header = questionHeaders.get(value.trim());
    if (!header) continue;
    const at = parseAddress(address);
    if (!at) continue;
    const { row, column } = at;
    const found = rows.get(row) ?? new Map<QuestionColumn, number>();
    if (!found.has(header)) found.set(header, column);
    rows.set(row, found);
  }
  return rows;
}

function usedRows(sheet: RawSheet): number[] {
  const rows = new Set<number>();
  for (const address of sheet.cells.keys()) {
    const at = parseAddress(address);
    if (at) rows.add(at.row);
  }
  return [...rows].sort((a, b) => a - b);
}
