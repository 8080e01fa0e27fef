import type { WorkbookKey } from "../../../i18n/workbookTranslator";
import type { TableRow } from "../../../model/inputs";
import { cellText, type RawCell } from "../../../model/rawCell";
import type { PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import type { StyleName } from "../../styles";
import type { RangelessRule } from "../rules";
import { tableHeaderRow } from "./layout";

interface TableColumn {
  readonly header: WorkbookKey;
  readonly width: number;
  readonly style: StyleName;
  readonly rule?: RangelessRule;
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
  const cell = (content: RawCell, column: TableColumn): PlanCell => input(content, column.style);
  const body = Array.from({ length: rowCount }, (_, index) => [
    value(index + 1, "plainValue"),
    ...columns.map((column, at) => cell(rows[index]?.[at] ?? null, column)),
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
        height: heightFor(columns.map(({ width }, at) => [cellText(row[at] ?? null), width])),
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
