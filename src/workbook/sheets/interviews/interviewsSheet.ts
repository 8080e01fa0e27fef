import type { SheetPlan } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { dateRule } from "../rules";
import { tableSheet } from "../table/tableSheet";

/** The interviews, by role. No names, because the workbook is shared. */
export function interviewsSheet(context: PlanContext): SheetPlan {
  const { t } = context;
  return tableSheet(context, {
    key: "Interviews",
    name: "sheet.interviews",
    title: "interviews.title",
    explanation: "interviews.explanation",
    tabColor: "3B7D5B",
    rowCount: context.layout.interviews.rows,
    rows: context.inputs.interviews,
    columns: [
      { header: "interviews.role", width: 46, style: "inputText" },
      { header: "interviews.date", width: 14, style: "inputDate", rule: dateRule(context) },
      {
        header: "interviews.length",
        width: 16,
        style: "inputNumber",
        rule: {
          allow: { kind: "whole", min: "1", max: "600" },
          error: { title: t("rule.length.title"), text: t("rule.length.error") },
          prompt: null,
        },
      },
      { header: "interviews.topics", width: 70, style: "inputText" },
    ],
  });
}
