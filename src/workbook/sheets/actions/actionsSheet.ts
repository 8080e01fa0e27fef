import { blankAnswer } from "../../../model/answers";
import { highest } from "../../../model/extremes";
import type { TableRow } from "../../../model/inputs";
import { cellText } from "../../../model/rawCell";
import type { Block, Highlight, InputRule, SheetPlan } from "../../../model/workbookPlan";
import { at, block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { absolute, local, plain } from "../../references";
import { firstCopyRow } from "../../sections";
import { printPlan } from "../../sheetDefaults";
import { subjectsOf } from "../../subjects";
import { dateRule, listRule, type RangelessRule } from "../rules";
import { tableHeaderRow } from "../table/layout";
import { tableSheet, type TableColumn } from "../table/tableSheet";
import { actionHelpers, computedColumns, dateFormula } from "./actionFormulas";
import { actionListBlocks, listHighlights, listRows } from "./actionLists";
import {
  actionColumns,
  actionInputs,
  actionSections,
  actionViews,
  firstActionHelper,
  type ActionColumn,
  type ActionHelper,
} from "./layout";

/** The action plan: what the municipality will do about the findings. */
export function actionsSheet(context: PlanContext): SheetPlan {
  const { layout, refs } = context;
  const table = tableSheet(context, {
    key: "Actions",
    name: "sheet.actions",
    title: "actions.title",
    explanation: "actions.explanation",
    tabColor: "3B7D5B",
    rowCount: layout.actions.rows,
    rows: context.inputs.actions,
    columns: tableColumns(context),
  });
  const ofTable = table.rows.filter(({ row }) => row > tableHeaderRow);
  const longest = highest(ofTable.map(({ height }) => height));
  const lastRow = layout.actions.views.byDeadline + layout.actions.rows;
  const asOfRule: InputRule = { range: plain(refs.actions.asOf()), ...dateRule(context) };
  return {
    ...table,
    rows: [...table.rows, ...listRows(context, longest)],
    blocks: [
      ...table.blocks,
      ...asOfBlocks(context),
      ...helperBlocks(context),
      ...actionListBlocks(context),
    ],
    rules: [...table.rules, asOfRule],
    highlights: [...tableHighlights(context), ...listHighlights(context)],
    print: printPlan(context, lastRow, actionColumns.length, {
      titleRows: [tableHeaderRow, tableHeaderRow],
      breaksBefore: actionViews.map((view) => layout.actions.views[view]),
    }),
  };
}

function tableColumns(context: PlanContext): TableColumn[] {
  const { t } = context;
  const computed = (column: keyof ReturnType<typeof computedColumns>) => (index: number) =>
    computedColumns(context, index)[column];
  const score = (column: "effect" | "effort"): RangelessRule => ({
    allow: { kind: "whole", min: "1", max: "3" },
    error: { title: t("rule.actionScore.title"), text: t("rule.actionScore.error") },
    prompt: { title: t(`actions.${column}`), text: t(`rule.prompt.${column}`) },
  });
  const id: RangelessRule = {
    allow: { kind: "list", source: "Kompass.SubjectIds" },
    error: { title: t("rule.actionId.title"), text: t("rule.actionId.error") },
    prompt: { title: t("actions.id"), text: t("rule.prompt.actionId") },
  };
  return [
    { header: "actions.id", width: 8, style: "inputText", rule: id },
    { header: "actions.area", width: 17, style: "text", formula: computed("area") },
    {
      header: "actions.subject",
      width: 32,
      style: "text",
      formula: computed("subject"),
      textOf: subjectText(context),
    },
    { header: "actions.finding", width: 24, style: "inputText" },
    { header: "actions.measure", width: 36, style: "inputText" },
    { header: "actions.effect", width: 8, style: "inputLevel", rule: score("effect") },
    { header: "actions.effort", width: 8, style: "inputLevel", rule: score("effort") },
    { header: "actions.priority", width: 11, style: "text", formula: computed("priority") },
    { header: "actions.owner", width: 18, style: "inputText" },
    { header: "actions.deadline", width: 12, style: "inputDate", rule: dateRule(context) },
    {
      header: "actions.status",
      width: 13,
      style: "inputText",
      rule: listRule(context, "Kompass.ActionStatuses"),
    },
    { header: "actions.decided", width: 16, style: "inputText" },
    { header: "actions.note", width: 18, style: "text", formula: computed("note") },
  ];
}

/** The text that a row shows for its id when the workbook is built. */
function subjectText({ inputs }: PlanContext): (row: TableRow) => string {
  const texts = new Map(
    subjectsOf(inputs.catalogue).map(({ id, text }) => {
      const { finding } = inputs.answers[id] ?? blankAnswer;
      return [id, finding.text.length > text.length ? finding.text : text];
    }),
  );
  const at = actionInputs.indexOf("id");
  return (row) => texts.get(cellText(row[at] ?? null)) ?? "";
}

/** The day on which lateness is judged, above the deadlines. */
function asOfBlocks({ inputs, refs, t }: PlanContext): Block[] {
  const asOf = refs.actions.asOf();
  const label = actionColumns.indexOf("owner") + 1;
  return [
    block(tableHeaderRow - 1, label, [[value(t("actions.asOf"), "label")]]),
    at(asOf, input(inputs.actionsAsOf, "inputDate")),
    block(firstCopyRow, firstActionHelper, [
      [value("asOf", "calcText"), formula(dateFormula(local(asOf)), "calc")],
    ]),
  ];
}

function helperBlocks(context: PlanContext): Block[] {
  const { layout, t } = context;
  const columns = actionSections.actions;
  const rows = Array.from({ length: layout.actions.rows }, (_, index) => {
    const formulas = actionHelpers(context, index);
    return columns.map((column) => formula(formulas[column], "calc"));
  });
  return [
    block(firstCopyRow - 1, firstActionHelper, [[value(t("calculation.helpers"), "calcHeading")]]),
    block(tableHeaderRow, firstActionHelper, [
      columns.map((column) => value(column, "calcHeader")),
      ...rows,
    ]),
  ];
}

/** Marks the cells that are not valid, and late actions. */
function tableHighlights({ refs }: PlanContext): Highlight[] {
  const helper = (column: ActionHelper) => local(refs.actions.helper("actions", 0, column));
  const judged: readonly (readonly [ActionColumn, ActionHelper])[] = [
    ["id", "subject"],
    ["effect", "effect"],
    ["effort", "effort"],
    ["deadline", "deadline"],
    ["status", "status"],
  ];
  const asOf = refs.actions.asOf();
  return [
    ...judged.map(([column, of]): Highlight => ({
      range: plain(refs.actions.column(column)),
      formula: `${helper(of)}<0`,
      style: "fault",
    })),
    {
      range: plain(asOf),
      formula: `${absolute(local(refs.actions.asOfNumber()))}<0`,
      style: "fault",
    },
    {
      range: plain(refs.actions.table()),
      formula: `${helper("late")}=1`,
      style: "attention",
    },
  ];
}
