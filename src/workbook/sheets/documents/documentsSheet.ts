import type { SheetPlan } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { dateRule } from "../rules";
import { tableSheet } from "../table/tableSheet";

/** The documents that were asked for, and those that were received. */
export function documentsSheet(context: PlanContext): SheetPlan {
  return tableSheet(context, {
    key: "Documents",
    name: "sheet.documents",
    title: "sheet.documents",
    explanation: "documents.explanation",
    tabColor: "3B7D5B",
    rowCount: context.layout.documents.rows,
    rows: context.inputs.documents,
    columns: [
      { header: "documents.title", width: 46, style: "inputText" },
      { header: "documents.date", width: 12, style: "inputDate", rule: dateRule(context) },
      { header: "documents.place", width: 46, style: "inputText" },
      { header: "documents.questions", width: 24, style: "inputText" },
      { header: "documents.received", width: 12, style: "inputDate", rule: dateRule(context) },
    ],
  });
}
