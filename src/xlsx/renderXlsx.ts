import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { rangeAddress } from "../plan/a1";
import { finish, type PartEdits } from "./finish";
import { columnsXml, sheetDataXml } from "./writer/cells";
import { addCharts } from "./writer/charts";
import { done, type Book, type Excelize } from "./writer/excelize";
import { addHighlights } from "./writer/highlights";
import { definedNamesXml } from "./writer/names";
import { PlanContent } from "./writer/planContent";
import { addPrintSetup } from "./writer/printSetup";
import { addProperties } from "./writer/properties";
import { addProtection } from "./writer/protection";
import { addRules } from "./writer/rules";
import { SharedStrings } from "./writer/sharedStrings";
import { addFrame, addSheets } from "./writer/sheetFrame";
import { addStyles, type StyleIndexes } from "./writer/styles";
import { addTables } from "./writer/tables";

export type { Excelize };

/**
 * The plan as an .xlsx file, with every formula's value in place; the same plan and values give the
 * same bytes.
 *
 *     plan ─► excelize: sheets, styles, rules, highlights, print, protection, properties ─┐
 *     plan, values ─► cells, shared texts, names, tables, charts ─────────────────────────┴─► finish
 */
export function renderXlsx(
  plan: WorkbookPlan,
  values: CalculatedValues,
  excelize: Excelize,
): Uint8Array {
  const content = new PlanContent(plan, values);
  const book = excelize.NewFile();
  addSheets(book, content);
  const styles = addStyles(book, plan);
  for (const sheet of content.sheets) {
    addFrame(book, sheet);
    addRules(book, sheet, content);
    addHighlights(book, sheet, content, styles.highlights);
    addPrintSetup(book, sheet);
    addProtection(book, sheet);
  }
  addProperties(book, plan);
  const tables = addTables(book, content);
  const charts = addCharts(book, content, excelize);
  const cells = addCells(book, content, styles.cells);
  const names = nameEdits(definedNamesXml(plan, content));
  return finish(written(book), new Map([...tables, ...charts, ...cells, ...names]));
}

/** Puts the cells into the sheets' parts, and their texts into the part that they share. */
function addCells(book: Book, content: PlanContent, styles: StyleIndexes["cells"]): PartEdits {
  const strings = new SharedStrings();
  const edits = new Map<string, (xml: string) => string>();
  content.sheets.forEach((sheet, index) => {
    const rows = sheetDataXml(sheet, { content, strings, styles });
    const columns = columnsXml(sheet);
    const used = rangeAddress(sheet.grid.usedRange());
    edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml
        .replace(/<dimension ref="[^"]*">/, `<dimension ref="${used}">`)
        .replace(/<sheetData>.*<\/sheetData>/s, () => `${columns}<sheetData>${rows}</sheetData>`)
        .replace("<colBreaks></colBreaks>", ""),
    );
  });
  reserveStrings(book, content);
  return edits.set("xl/sharedStrings.xml", () => strings.toXml());
}

/** excelize lays the part of the shared texts only when it is given a text. */
function reserveStrings(book: Book, { sheets: [first] }: PlanContent): void {
  if (!first) throw new Error("the plan has no sheets");
  done(book.SetCellStr(first.plan.name, "A1", "text"), "the shared texts");
}

/** The schema has the names before the calculation's properties. */
function nameEdits(namesXml: string): PartEdits {
  return new Map([
    ["xl/workbook.xml", (xml) => xml.replace("<calcPr ", () => `${namesXml}<calcPr `)],
  ]);
}

function written(book: Book): Uint8Array {
  const { buffer } = done(book.WriteToBuffer(), "the file");
  return new Uint8Array(buffer as ArrayBuffer);
}
