import { questionsOf, type Area } from "../../../model/catalogue";
import type { RawSheet } from "../../../model/rawWorkbook";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { questionColumns } from "./layout";
import { findQuestionTable, idRows } from "./questionTable";

/**
 * Sheets of people's own that are copies of an area's sheet: names that belong to a sheet come along
 * when it is copied, those of the workbook do not. Where the cells were not read, as Excel's own
 * sheets are not, the names alone say it, and not of which area.
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
