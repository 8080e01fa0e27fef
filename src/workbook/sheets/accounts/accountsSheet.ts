import { allCriteria } from "../../../model/catalogue";
import type { Accounts } from "../../../model/selfAssessment";
import type { SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { tableHeaderRow } from "../table/layout";
import { accountColumns, accountsSheetKey, type AccountColumn } from "./layout";

const columnWidths: Readonly<Record<AccountColumn, number>> = {
  id: 6,
  criterion: 34,
  description: 74,
  evidence: 46,
};

/** The municipality's own account of each criterion, before the visit. */
export function accountsSheet(context: PlanContext, accounts: Accounts): SheetPlan {
  const { inputs, refs, t } = context;
  const criteria = allCriteria(inputs.catalogue);
  const rows = criteria.map(({ id, title }) => ({
    id,
    criterion: title,
    description: accounts[id]?.description ?? "",
    evidence: accounts[id]?.evidence ?? "",
  }));
  const lastRow = tableHeaderRow + rows.length;
  return sheet({
    key: accountsSheetKey,
    name: t("sheet.accounts"),
    tabColor: "C9822B",
    columns: widths(...accountColumns.map((column) => columnWidths[column])),
    rows: [
      { row: 1, height: 28, grows: false },
      ...rows.map((texts, index) => ({
        row: tableHeaderRow + 1 + index,
        height: heightFor(accountColumns.map((column) => [texts[column], columnWidths[column]])),
        grows: true,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("accounts.title"), "title")]]),
      block(2, 1, [[formula(refs.calculation.subtitle(), "notice")]]),
      block(3, 1, [[value(t("accounts.explanation"), "notice")]]),
      block(tableHeaderRow, 1, [
        accountColumns.map((column) => value(t(`accounts.column.${column}`), "tableHeader")),
        ...rows.map(({ id, criterion, description, evidence }) => [
          value(id, "id"),
          value(criterion, "text"),
          input(description, "inputText"),
          input(evidence, "inputText"),
        ]),
      ]),
    ],
    frozen: { rows: tableHeaderRow, columns: 2 },
    tables: [
      {
        name: `Kompass_${accountsSheetKey}`,
        range: span(tableHeaderRow, 1, lastRow, accountColumns.length),
        style: "TableStyleLight1",
        filter: false,
      },
    ],
    print: printPlan(context, lastRow, accountColumns.length, {
      titleRows: [tableHeaderRow, tableHeaderRow],
    }),
  });
}
