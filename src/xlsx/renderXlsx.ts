import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { chartData } from "./writer/chartData";
import { chartXml } from "./writer/chartXml";
import { drawingXml } from "./writer/drawingXml";
import { packageRoot, Parts } from "./writer/parts";
import { PlanContent, type PlannedSheet } from "./writer/planContent";
import { appPropertiesXml, corePropertiesXml } from "./writer/properties";
import { SharedStrings } from "./writer/sharedStrings";
import { sheetXml } from "./writer/sheetXml";
import { fileStyles } from "./writer/styles";
import { tableXml } from "./writer/tables";
import { themeXml } from "./writer/theme";
import { workbookXml } from "./writer/workbookXml";
import { zip } from "./writer/zip";

/**
 * Renders the plan as an .xlsx file with a stored value for every formula. The same plan and values
 * give the same bytes.
 *
 *     plan, values ─► parts as XML, and the links between them ─► zip ─► bytes
 */
export function renderXlsx(plan: WorkbookPlan, values: CalculatedValues): Uint8Array {
  const content = new PlanContent(plan, values);
  const strings = new SharedStrings();
  const styles = fileStyles(plan);
  const parts = new Parts();
  const workbook = parts.open("workbook");
  parts.link(packageRoot, workbook);

  const sheetIds = content.sheets.map((sheet) => {
    const path = parts.open("worksheet");
    const links = {
      drawing: sheet.plan.charts.length > 0 ? addDrawing(parts, path, sheet, content) : null,
      tables: addTables(parts, path, sheet),
    };
    parts.write(path, sheetXml(sheet, { content, strings, styles }, links));
    return parts.link(workbook, path);
  });
  parts.add(workbook, "theme", themeXml(plan));
  parts.add(workbook, "styles", styles.xml);
  parts.add(workbook, "sharedStrings", strings.toXml());
  parts.write(workbook, workbookXml(plan, content, sheetIds));
  parts.add(packageRoot, "coreProperties", corePropertiesXml(plan));
  parts.add(packageRoot, "appProperties", appPropertiesXml());
  return zip(parts.all());
}

/** Adds a sheet's charts; returns the relation id of their drawing. */
function addDrawing(
  parts: Parts,
  sheetPath: string,
  { plan: { charts } }: PlannedSheet,
  content: PlanContent,
): string {
  const drawing = parts.open("drawing");
  const ids = charts.map((chart) =>
    parts.add(drawing, "chart", chartXml(chart, chartData(chart, content))),
  );
  parts.write(drawing, drawingXml(charts, ids));
  return parts.link(sheetPath, drawing);
}

function addTables(parts: Parts, sheetPath: string, sheet: PlannedSheet): string[] {
  return sheet.plan.tables.map((table) => {
    const number = parts.count("table") + 1;
    return parts.add(sheetPath, "table", tableXml(sheet, table, number));
  });
}
