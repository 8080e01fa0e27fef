import type { SheetPlan } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { dateRule, listRule } from "../rules";
import { tableSheet } from "../table/tableSheet";

/** The action plan: what the municipality will do about the findings. */
export function actionsSheet(context: PlanContext): SheetPlan {
  return tableSheet(context, {
    key: "Actions",
    name: "sheet.actions",
    title: "actions.title",
    explanation: "actions.explanation",
    tabColor: "3B7D5B",
    rowCount: context.layout.actions.rows,
    rows: context.inputs.actions,
    columns: [
      {
        header: "actions.area",
        width: 26,
        style: "inputText",
        rule: listRule(context, "Kompass.AreaNames"),
      },
      { header: "actions.finding", width: 46, style: "inputText" },
      { header: "actions.measure", width: 46, style: "inputText" },
      { header: "actions.owner", width: 22, style: "inputText" },
      { header: "actions.deadline", width: 12, style: "inputDate", rule: dateRule(context) },
      {
        header: "actions.status",
        width: 14,
        style: "inputText",
        rule: listRule(context, "Kompass.ActionStatuses"),
      },
    ],
  });
}
