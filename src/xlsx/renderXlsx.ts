import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { finish, type PartEdits } from "./finish";
import { addCharts } from "./writer/charts";
import { done, type Book, type Excelize } from "./writer/excelize";
import { addHighlights } from "./writer/highlights";
import { definedNamesXml } from "./writer/names";
import { PlanContent } from "./writer/planContent";
import { addPrintSetup } from "./writer/printSetup";
import { addProperties } from "./writer/properties";
import { addProtection } from "./writer/protection";
import { addRules } from "./writer/rules";
import { addFrame, addSheets } from "./writer/sheetFrame";
import { sheetEdits } from "./writer/sheetEdits";
import { addStyles } from "./writer/styles";
import { tableParts } from "./writer/tables";

export type { Excelize };

/**
 * The plan as an .xlsx file, with every formula's value in place; the same plan and values give the
 * same bytes.
 *
 *     plan ─► excelize: sheets, styles, rules, highlights, print, protection ─┐
 *     plan, values ─► cells, names, tables, charts ───────────────────────────┴─► finish ─► bytes
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
  const tables = tableParts(content);
  const charts = addCharts(book, content, excelize);
  const sheets = sheetEdits(book, content, styles.cells);
  const names = nameEdits(definedNamesXml(plan, content));
  return finish(written(book), [charts, sheets, names, tables.edits], tables.added);
}

/** The schema has the names before the calculation's properties. */
function nameEdits(namesXml: string): PartEdits {
  return new Map([
    ["xl/workbook.xml", (xml) => xml.replace("<calcPr ", () => `${namesXml}<calcPr `)],
  ]);
}

function written(book: Book): Uint8Array {
  const file: { readonly buffer: unknown } = done(book.WriteToBuffer(), "the file");
  return new Uint8Array(file.buffer as ArrayBuffer);
}
