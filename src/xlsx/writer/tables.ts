import type { TablePlan } from "../../model/workbookPlan";
import { parseRange, rangeAddress, type CellRange } from "../../plan/a1";
import type { PartEdit, PartEdits } from "../finish";
import { encodeXString } from "../xmlText";
import type { PlanContent, PlannedSheet } from "./planContent";
import { tag, xmlPart } from "./xmlTag";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The parts of all tables, and what other parts say of them. */
export interface TableParts {
  readonly added: ReadonlyMap<string, string>;
  readonly edits: PartEdits;
}

/**
 * Every table as a part of the file, written here: excelize takes 20 ms for each, since it looks at
 * all others, and creates every cell of it.
 */
export function tableParts(content: PlanContent): TableParts {
  const added = new Map<string, string>();
  const edits = new Map<string, PartEdit>();
  const types: string[] = [];
  content.sheets.forEach((sheet, index) => {
    const { tables, charts } = sheet.plan;
    if (tables.length === 0) return;
    const relations: string[] = [];
    const parts = tables.map((table) => {
      const id = types.length + 1;
      const path = `xl/tables/table${id}.xml`;
      added.set(path, tableXml(sheet, table, id));
      types.push(tag("Override", { PartName: `/${path}`, ContentType: tableType }));
      const relation = `table${id}`;
      const target = {
        Id: relation,
        Type: `${officeRelations}/table`,
        Target: `../tables/table${id}.xml`,
      };
      relations.push(tag("Relationship", target));
      return tag("tablePart", { "r:id": relation });
    });
    const relationsPath = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    if (charts.length > 0) {
      edits.set(relationsPath, insertBefore("</Relationships>", relations.join("")));
    } else {
      const root = tag("Relationships", { xmlns: packageRelations }, ...relations);
      added.set(relationsPath, xmlPart(root));
    }
    const list = tag("tableParts", { count: parts.length }, ...parts);
    edits.set(`xl/worksheets/sheet${index + 1}.xml`, insertBefore("</worksheet>", list));
  });
  edits.set("[Content_Types].xml", insertBefore("</Types>", types.join("")));
  return { added, edits };
}

function insertBefore(end: string, xml: string): PartEdit {
  return (part) => part.replace(end, () => xml + end);
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
