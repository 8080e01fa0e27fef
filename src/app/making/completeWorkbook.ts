import type { Outcome } from "../../model/problem";
import type { WorkbookPart } from "../../model/workbookPart";
import { buildWorkbookPlan } from "../../workbook/buildWorkbookPlan";
import { locatePlan, presentSheets } from "../../reconcile/locatedPlan";
import { locatedSheet } from "../../reconcile/locatedSheet";
import type { LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/**
 * Retries what Excel refused when the workbook was made; returns problems for what it refuses
 * again.
 */
export async function completeWorkbook(
  port: LiveWorkbookPort,
  { raw, read }: LiveWorkbook,
  parts: readonly WorkbookPart[],
): Promise<Outcome<null>> {
  const located = locatePlan(raw, read);
  const { plan } = located;
  // Rows of tables with inputs also grow, and the located plan leaves them out.
  const { sheets: filled } = buildWorkbookPlan(read.inputs, read.capacity);
  const rowsOf = new Map(filled.map(({ key, rows }) => [key, rows]));
  const sheets = plan.sheets.map((sheet) =>
    locatedSheet({ ...sheet, rows: rowsOf.get(sheet.key) ?? sheet.rows }, located),
  );
  return port.complete({ ...plan, sheets }, presentSheets(located), parts);
}
