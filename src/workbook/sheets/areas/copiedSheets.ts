import { questionsOf, type Area } from "../../../model/catalogue";
import type { RawSheet } from "../../../model/rawWorkbook";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { questionColumns } from "./layout";
import { findQuestionTable, idRows } from "./questionTable";

/**
 * Finds the user's copies of an area sheet. A copy is not one of our sheets but has local
 * `Kompass.Col` names, because Excel copies a sheet's local names with it, but not the workbook's.
 * If the sheet's cells were not read (in Excel, only our sheets are), its names alone decide, and
 * it may be a copy of any area.
 */
export function copiesOf(
  workbook: FoundWorkbook,
  area: Area,
  ours: ReadonlySet<RawSheet>,
): readonly RawSheet[] {
  const ids = new Set(questionsOf(area).map(({ id }) => id));
  const others = workbook.raw.sheets.filter((sheet) => !ours.has(sheet));
  return others.filter((sheet) => {
    if (!questionColumns.some((column) => hasName(workbook, sheet, column))) return false;
    if (sheet.cells.size === 0) return true;
    const { table } = findQuestionTable(workbook, sheet);
    const found = table ? idRows(table).filter(([, id]) => ids.has(id)) : [];
    return found.length > ids.size / 2;
  });
}

function hasName(workbook: FoundWorkbook, sheet: RawSheet, column: string): boolean {
  return workbook.followOn(sheet, `Kompass.Col.${column}`)?.sheet === sheet;
}
