import type { TablePlan } from "../../model/workbookPlan";
import { cellAddress, parseRange } from "../../plan/a1";
import { encodeXString } from "../xmlText";
import { done, type Book } from "./excelize";
import type { PlannedSheet } from "./planContent";

/** Adds one sheet's tables. Their columns are named after the texts of their header cells. */
export function addTables(book: Book, sheet: PlannedSheet): void {
  for (const table of sheet.plan.tables) {
    writeHeader(book, sheet, table);
    const options = {
      Range: table.range,
      Name: table.name,
      StyleName: table.style,
      ShowRowStripes: false,
    };
    done(book.AddTable(sheet.plan.name, options), `table ${table.name}`);
  }
}

/** excelize reads the columns' names from the cells, so these are written before their time. */
function writeHeader(book: Book, { plan, grid }: PlannedSheet, table: TablePlan): void {
  const range = parseRange(table.range);
  if (!range) throw new Error(`table ${table.name} has no range: ${table.range}`);
  for (let column = range.left; column <= range.right; column += 1) {
    const cell = grid.at(range.top, column);
    const address = cellAddress(range.top, column);
    if (cell?.kind !== "value" || typeof cell.value !== "string" || cell.value === "") {
      throw new Error(`table ${table.name} needs a fixed text as its header in ${address}`);
    }
    done(book.SetCellStr(plan.name, address, columnName(cell.value)), `header ${address}`);
  }
}

/** In a column's name Excel escapes line feeds too. */
function columnName(header: string): string {
  return encodeXString(header).replaceAll("\n", "_x000a_");
}

/** Excel's table has a filter unless its part is written without one. */
export function withoutFilter(tableXml: string): string {
  return tableXml.replace(/<autoFilter\b[^>]*(\/>|><\/autoFilter>)/, "");
}
