import type { TablePlan } from "../../model/workbookPlan";
import { parseRange, rangeAddress, type CellRange } from "../../plan/a1";
import type { PartEdits } from "../finish";
import { encodeXString } from "../xmlText";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";
import { tag, xmlPart } from "./xmlTag";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The smallest table: a header and a row. */
const placeholderRange = rangeAddress({ top: 1, left: 1, bottom: 2, right: 1 });

/**
 * Adds every table. excelize lays its part and its relation, and numbers the parts as they come; what
 * stands in them is ours, since excelize would create every cell of a table for it.
 */
export function addTables(book: Book, content: PlanContent): PartEdits {
  const tables = content.sheets.flatMap((sheet) =>
    sheet.plan.tables.map((table) => ({ sheet, table })),
  );
  return new Map(
    tables.map(({ sheet, table }, index) => {
      const placeholder = { Range: placeholderRange, Name: table.name };
      done(book.AddTable(sheet.plan.name, placeholder), `table ${table.name}`);
      return [`xl/tables/table${index + 1}.xml`, () => tableXml(sheet, table, index + 1)];
    }),
  );
}

function tableXml(sheet: PlannedSheet, { name, range, style, filter }: TablePlan, id: number) {
  const area = parseRange(range);
  if (!area) throw new Error(`table ${name} has no range: ${range}`);
  const ref = rangeAddress(area);
  const headers = headerTexts(sheet, name, area);
  const columns = headers.map((header, index) =>
    tag("tableColumn", { id: index + 1, name: columnName(header) }),
  );
  const look = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 };
  return xmlPart(
    tag(
      "table",
      { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 },
      filter ? tag("autoFilter", { ref }) : "",
      tag("tableColumns", { count: columns.length }, ...columns),
      tag("tableStyleInfo", { name: style, ...look }),
    ),
  );
}

/** Excel mends a file, with a warning, unless its columns are named exactly like their headers. */
function headerTexts({ grid }: PlannedSheet, table: string, area: CellRange): string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = grid.at(area.top, column);
    const text = cell?.kind === "value" ? cell.value : null;
    if (typeof text !== "string" || text === "" || texts.includes(text)) {
      throw new Error(`table ${table} needs a fixed text of its own as header of column ${column}`);
    }
    texts.push(text);
  }
  return texts;
}

/** In a column's name a line feed is escaped too. */
function columnName(header: string): string {
  return encodeXString(header).replaceAll("\n", "_x000a_");
}
