import type { Block, Highlight, PlanCell, RowPlan } from "../../../model/workbookPlan";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { local, plain } from "../../references";
import type { StyleName } from "../../styles";
import {
  actionColumns,
  actionInputs,
  actionSections,
  actionViews,
  type ActionColumn,
  type ActionView,
} from "./layout";

/** The styles of the columns in the lists. */
const listStyles: Readonly<Partial<Record<ActionColumn, StyleName>>> = {
  number: "plainValue",
  effect: "shownScore",
  effort: "shownScore",
  deadline: "shownDate",
};

/** The open actions by priority and by deadline, below the table and under the same headers. */
export function actionListBlocks(context: PlanContext): Block[] {
  const { layout, t } = context;
  return actionViews.flatMap((view) => {
    const rows = Array.from({ length: layout.actions.rows }, (_, index) => index);
    const { row, column } = layout.actions.sections[view];
    return [
      block(layout.actions.views[view], 1, [[value(t(`actions.${view}`), "heading")]]),
      block(
        layout.actions.views[view] + 1,
        1,
        rows.map((index) => listRow(context, view, index)),
      ),
      block(row - 1, column, [actionSections[view].map((name) => value(name, "calcHeader"))]),
      block(
        row,
        column,
        rows.map((index) => helperRow(context, view, index)),
      ),
    ];
  });
}

/** The row's place in the list, and the number of the action there. */
function helperRow({ layout, refs }: PlanContext, view: ActionView, index: number): PlanCell[] {
  const { rows } = layout.actions;
  const rank = local(refs.actions.helper(view, index, "rank"));
  const keys = local(refs.actions.helperRange("actions", 0, rows, view));
  const table = local(refs.actions.helperTable("actions", rows, view, "number"));
  const columns = actionSections.actions;
  const numberAt = columns.indexOf("number") - columns.indexOf(view) + 1;
  const key = `LARGE(${keys},${rank})`;
  const found = `IF(${key}=0,"",VLOOKUP(${key},${table},${numberAt},FALSE))`;
  return [value(index + 1, "calc"), formula(`IFERROR(${found},"")`, "calc")];
}

function listRow(context: PlanContext, view: ActionView, index: number): PlanCell[] {
  const number = local(context.refs.actions.helper(view, index, "number"));
  return actionColumns.map((column) => {
    const shown = `IF(${number}="","",${shownFormula(context, column, number)})`;
    return formula(column === "number" ? number : shown, listStyles[column] ?? "text");
  });
}

/**
 * A formula for a cell of the action with a number. What was typed is shown only if it is of the
 * right kind: LibreOffice cannot tell TRUE from 1 in what VLOOKUP found.
 */
function shownFormula({ layout, refs, t }: PlanContext, column: ActionColumn, number: string) {
  const invalid = quoteText(t("actions.unreadable"));
  if (column === "effect" || column === "effort" || column === "deadline") {
    const { rows } = layout.actions;
    const table = local(refs.actions.helperTable("actions", rows, "number", column));
    const columns = actionSections.actions;
    const at = columns.indexOf(column) - columns.indexOf("number") + 1;
    const read = `VLOOKUP(${number},${table},${at},FALSE)`;
    return `IF(${read}>0,${read},IF(${read}=0,"",${invalid}))`;
  }
  const found = `VLOOKUP(${number},Kompass.Actions,${actionColumns.indexOf(column) + 1},FALSE)`;
  const isTyped = actionInputs.some((given) => given === column);
  if (!isTyped) return found;
  return `IFERROR(IF(ISTEXT(${found}),${found},IF(${found}="","",${invalid})),${invalid})`;
}

/** Marks an action with an error, or that is late. The last column says which. */
export function listHighlights({ refs }: PlanContext): Highlight[] {
  return actionViews.map((view) => ({
    range: plain(refs.actions.viewTable(view)),
    formula: `${local(refs.actions.view(view, 0, "note"))}<>""`,
    style: "attention",
  }));
}

/** In points: two lines, for rows that are not filled yet. */
const spareHeight = 30;

/**
 * Excel does not resize formula rows, so as many as there are actions get room for the longest one,
 * whose height is given in points.
 */
export function listRows({ inputs, layout }: PlanContext, longest: number): RowPlan[] {
  return actionViews.flatMap((view) =>
    Array.from({ length: layout.actions.rows }, (_, index) => ({
      row: layout.actions.views[view] + 1 + index,
      height: index < inputs.actions.length ? Math.max(spareHeight, longest) : spareHeight,
      grows: false,
    })),
  );
}
