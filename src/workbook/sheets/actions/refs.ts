import { cell, range, rowCell } from "../../references";
import { firstCopyRow, sectionRefs } from "../../sections";
import { tableHeaderRow } from "../table/layout";
import { tableRefs } from "../table/refs";
import {
  actionColumns,
  actionSections,
  firstActionHelper,
  type ActionColumn,
  type ActionsLayout,
  type ActionView,
} from "./layout";

const sheet = "Actions";

/** References to cells on the sheet with the actions; indexes of rows count from 0. */
export function actionRefs({ rows, views, sections }: ActionsLayout) {
  const at = (column: ActionColumn): number => actionColumns.indexOf(column) + 1;
  return {
    ...tableRefs(sheet, rows, actionColumns.length),
    ...sectionRefs(sheet, actionSections, sections),
    action: (index: number, column: ActionColumn): string =>
      rowCell(sheet, tableHeaderRow + 1 + index, at(column)),
    /** A column over all rows of the table. */
    column: (column: ActionColumn): string =>
      range(sheet, tableHeaderRow + 1, at(column), tableHeaderRow + rows, at(column)),
    /** The cell with the date on which lateness is judged. */
    asOf: (): string => cell(sheet, tableHeaderRow - 1, at("deadline")),
    /** That date as a number; 0 if there is none, -1 if it is no date. */
    asOfNumber: (): string => cell(sheet, firstCopyRow, firstActionHelper + 1),
    view: (view: ActionView, index: number, column: ActionColumn): string =>
      rowCell(sheet, views[view] + 1 + index, at(column)),
    /** All rows of a list. */
    viewTable: (view: ActionView): string =>
      range(sheet, views[view] + 1, 1, views[view] + rows, actionColumns.length),
  };
}
