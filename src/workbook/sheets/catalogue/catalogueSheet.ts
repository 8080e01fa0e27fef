import type { SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, value } from "../../cells";
import type { PlanContext } from "../../context";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { tableHeaderRow } from "../table/layout";
import { catalogueColumns } from "./layout";

const columnWidths = [12, 8, 24, 16, 10, 12, 28, 14, 12, 13, 48, 52, 26, 20, 12];

/**
 * Every field of every question, so that the workbook contains its catalogue, even a custom one.
 */
export function catalogueSheet(context: PlanContext): SheetPlan {
  const { inputs, t } = context;
  const rows = inputs.catalogue.areas.flatMap((area) =>
    area.criteria.flatMap((criterion, criterionIndex) =>
      criterion.questions.map((question, index) => [
        area.key,
        ...once(index === 0 && criterionIndex === 0, [
          area.id,
          area.name,
          area.shortName,
          area.cap,
        ]),
        criterion.id,
        ...once(index === 0, [criterion.title, criterion.cap]),
        question.id,
        question.cap,
        question.text,
        question.guidance,
        question.respondents.join("; "),
        question.evidence.join("; "),
        question.provenance,
      ]),
    ),
  );
  const lastRow = tableHeaderRow + rows.length;
  const range = span(tableHeaderRow, 1, lastRow, catalogueColumns.length);
  return sheet({
    key: "Catalogue",
    name: t("sheet.catalogue"),
    tabColor: "6B7280",
    columns: widths(...columnWidths),
    rows: [
      { row: 1, height: 28, grows: false },
      ...rows.map((row, index) => ({
        row: tableHeaderRow + 1 + index,
        height: heightFor(row.map((cell, at) => [String(cell ?? ""), columnWidths[at] ?? 10])),
        grows: false,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("catalogue.title"), "title")]]),
      block(2, 1, [[value(t("catalogue.explanation"), "notice")]]),
      block(tableHeaderRow, 1, [
        catalogueColumns.map((column) => value(column, "tableHeader")),
        ...rows.map((row) =>
          row.map((cell) => {
            if (cell === null || cell === "") return null;
            return value(cell, typeof cell === "number" ? "cap" : "text");
          }),
        ),
      ]),
    ],
    frozen: { rows: tableHeaderRow, columns: 0 },
    tables: [{ name: "Kompass_Catalogue", range, style: "TableStyleLight1", filter: true }],
    print: printPlan(context, lastRow, catalogueColumns.length, {
      titleRows: [tableHeaderRow, tableHeaderRow],
    }),
  });
}

/** Writes the fields of an area or criterion only in its first row, as catalogue tables allow. */
function once<T>(isFirst: boolean, cells: readonly T[]): readonly (T | null)[] {
  return isFirst ? cells : cells.map(() => null);
}
