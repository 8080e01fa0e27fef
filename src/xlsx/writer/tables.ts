import type { TablePlan } from "../../model/workbookPlan";
import { parseRange, rangeAddress, type CellRange } from "../../workbook/a1";
import { encodeXString } from "../xmlText";
import type { PlannedSheet } from "./planContent";
import { joined, nothing, spreadsheetNamespace, tag, type Xml } from "./xmlTag";

/** A table part; table ids are unique in the workbook. */
export function tableXml(
  sheet: PlannedSheet,
  { name, range, style, filter }: TablePlan,
  id: number,
): Xml {
  const area = parseRange(range);
  if (!area) throw new Error(`table ${name} has no range: ${range}`);
  const ref = rangeAddress(area);
  const headers = headerTexts(sheet, name, area);
  const columns = headers.map((header, index) =>
    tag("tableColumn", { id: index + 1, name: { plain: columnName(header) } }),
  );
  return tag(
    "table",
    { xmlns: spreadsheetNamespace, id, name, displayName: name, ref, totalsRowShown: 0 },
    filter ? tag("autoFilter", { ref }) : nothing,
    tag("tableColumns", { count: columns.length }, joined(columns)),
    tag("tableStyleInfo", { name: style }),
  );
}

/** Excel repairs a file, with a warning, unless column names match their headers exactly. */
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

/** As Excel does, escapes line feeds too in a column's name. */
function columnName(header: string): string {
  return encodeXString(header).replaceAll("\n", "_x000a_");
}
