import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { rangeAddress } from "../plan/a1";
import { finish, type PartEdits } from "./finish";
import { sheetDataXml } from "./writer/cells";
import { addCharts } from "./writer/charts";
import { done, type Book, type Excelize } from "./writer/excelize";
import { addHighlights } from "./writer/highlights";
import { addNames } from "./writer/names";
import { PlanContent } from "./writer/planContent";
import { addPrintSetup } from "./writer/printSetup";
import { addProperties } from "./writer/properties";
import { addProtection } from "./writer/protection";
import { addRules } from "./writer/rules";
import { SharedStrings } from "./writer/sharedStrings";
import { addFrame, addSheets } from "./writer/sheetFrame";
import { addStyles, type StyleIndexes } from "./writer/styles";
import { addTables, withoutFilter } from "./writer/tables";

export type { Excelize };

/**
 * The plan as an .xlsx file, with every formula's value in place; the same plan and values give the
 * same bytes. excelize writes all but cells and charts, and `finish` puts those in:
 *
 *     plan ─► excelize: styles, sheets, rules, tables, names, print ─┐
 *     plan, values ─► cells, shared strings, charts ─────────────────┴─► finish ─► bytes
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
    addTables(book, sheet);
    addRules(book, sheet, content);
    addHighlights(book, sheet, content, styles.highlights);
    addPrintSetup(book, sheet);
    addProtection(book, sheet);
  }
  addNames(book, plan, content);
  addProperties(book, plan);
  const charts = addCharts(book, content, excelize);
  const edits = new Map([...cellEdits(content, styles), ...tableEdits(content), ...charts]);
  return finish(written(book), edits);
}

/** Puts the cells into the sheets' parts, and their texts into the part that they share. */
function cellEdits(content: PlanContent, styles: StyleIndexes): PartEdits {
  const strings = new SharedStrings();
  const edits = new Map<string, (xml: string) => string>();
  content.sheets.forEach((sheet, index) => {
    const rows = sheetDataXml(sheet, { content, strings, styles: styles.cells });
    const used = rangeAddress(sheet.grid.usedRange());
    edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml
        .replace(/<dimension ref="[^"]*">/, `<dimension ref="${used}">`)
        .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`)
        .replace("<colBreaks></colBreaks>", ""),
    );
  });
  return edits.set("xl/sharedStrings.xml", () => strings.toXml());
}

/** excelize numbers tables in the order in which they come. */
function tableEdits(content: PlanContent): PartEdits {
  const tables = content.sheets.flatMap(({ plan }) => plan.tables);
  const paths = tables.map((table, index) => ({ table, path: `xl/tables/table${index + 1}.xml` }));
  return new Map(
    paths.filter(({ table }) => !table.filter).map(({ path }) => [path, withoutFilter]),
  );
}

function written(book: Book): Uint8Array {
  const { buffer } = done(book.WriteToBuffer(), "the file");
  return new Uint8Array(buffer as ArrayBuffer);
}
