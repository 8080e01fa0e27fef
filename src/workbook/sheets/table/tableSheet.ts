import type { WorkbookKey } from "../../../i18n/workbookTranslator";
import type { TableRow } from "../../../model/inputs";
import { cellText, type RawCell } from "../../../model/rawCell";
import type { PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import type { StyleName } from "../../styles";
import type { RangelessRule } from "../rules";
import { tableHeaderRow } from "./layout";

/** A column for users to fill in or, if it has a formula, a computed one. */
export interface TableColumn {
  readonly header: WorkbookKey;
  readonly width: number;
  readonly style: StyleName;
  readonly rule?: RangelessRule;
  /** The formula of a row, by its index from 0. */
  readonly formula?: (index: number) => string;
  /** The text that the formula shows for a row when the workbook is built; for its height. */
  readonly textOf?: (row: TableRow) => string;
}

interface TableSheet {
  readonly key: string;
  readonly name: WorkbookKey;
  readonly title: WorkbookKey;
  readonly explanation: WorkbookKey;
  readonly tabColor: string;
  /** The columns after the first, which numbers the rows. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly rowCount: number;
}

/** A sheet with one table of numbered rows for users to fill in. */
export function tableSheet(context: PlanContext, table: TableSheet): SheetPlan {
  const { t } = context;
  const { key, columns, rows, rowCount } = table;
  const lastRow = tableHeaderRow + rowCount;
  const lastColumn = columns.length + 1;
  const given = columns.filter((column) => !column.formula);
  const contentOf = (column: TableColumn, row: TableRow | undefined): RawCell =>
    row?.[given.indexOf(column)] ?? null;
  const cell = (column: TableColumn, index: number): PlanCell =>
    column.formula
      ? formula(column.formula(index), column.style)
      : input(contentOf(column, rows[index]), column.style);
  const textOf = (column: TableColumn, row: TableRow): string =>
    column.formula ? (column.textOf?.(row) ?? "") : cellText(contentOf(column, row));
  const body = Array.from({ length: rowCount }, (_, index) => [
    value(index + 1, "plainValue"),
    ...columns.map((column) => cell(column, index)),
  ]);
  const range = (at: number) => span(tableHeaderRow + 1, at + 2, lastRow, at + 2);
  return sheet({
    key,
    name: t(table.name),
    tabColor: table.tabColor,
    columns: widths(5, ...columns.map(({ width }) => width)),
    rows: [
      { row: 1, height: 28, grows: false },
      ...rows.slice(0, rowCount).map((row, index) => ({
        row: tableHeaderRow + 1 + index,
        height: heightFor(columns.map((column) => [textOf(column, row), column.width])),
        grows: true,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t(table.title), "title")]]),
      block(2, 1, [[value(t(table.explanation), "notice")]]),
      block(tableHeaderRow, 1, [
        [
          value(t("table.number"), "tableHeader"),
          ...columns.map(({ header }) => value(t(header), "tableHeader")),
        ],
        ...body,
      ]),
    ],
    frozen: { rows: tableHeaderRow, columns: 0 },
    rules: columns.flatMap(({ rule }, at) => (rule ? [{ ...rule, range: range(at) }] : [])),
    tables: [
      {
        name: `Kompass_${key}`,
        range: span(tableHeaderRow, 1, lastRow, lastColumn),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, lastRow, lastColumn, {
      titleRows: [tableHeaderRow, tableHeaderRow],
    }),
  });
}
